#!/bin/sh
# Sends what changed of a built site to a bucket (S3 or compatible) by rclone:
#   sh upload.sh dist remote:bucket
# "remote" is a storage that `rclone config` knows. Below a path: remote:bucket/atlas
set -eu
site=${1:?the folder of the built site}
target=${2:?where it goes, such as remote:bucket}

# sync HOW OPTION...: of files with the same bytes none is sent. A bucket has no use for what is for servers.
sync() {
  how=$1
  shift
  rclone "$how" --checksum --filter '- /[._]*' --filter '- /[._]*/**' --filter '- /hosting/**' \
    --filter '- *.{br,gz}' "$@" "$site" "$target"
}
# send CACHE TYPE FILES: what an earlier line has sent is not sent again.
send() {
  sync copy --header-upload "Cache-Control: $1" ${2:+--header-upload "Content-Type: $2"} --filter "+ $3" --filter '- *'
}
year='public, max-age=31536000, immutable'
asked='no-cache'

# Pages come last, when all that they load is there.
send "$year" font/woff2 '/assets/**.woff2'
send "$year" '' '/assets/**'
send 'public, max-age=604800' font/woff2 '*.woff2'
send 'public, max-age=3600' image/svg+xml '*.svg'
send 'public, max-age=3600' '' '*.{png,jpg,jpeg,webp,avif}'
send "$asked" application/manifest+json '*.webmanifest'
send "$asked" application/geo+json '*.geojson'
send "$asked" 'text/calendar; charset=utf-8' '*.ics'
send "$asked" 'text/csv; charset=utf-8' '*.csv'
send "$asked" 'text/markdown; charset=utf-8' '*.md'
send "$asked" '' '*.{js,css,json,jsonld,xml,txt,zip,pdf,xlsx}'
send "$asked" 'text/html; charset=utf-8' '*.html'
send "$asked" '' '*'

# Deletes what the site no longer has.
sync sync
