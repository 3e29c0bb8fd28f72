#!/bin/sh
# Sends what changed of a built site to a bucket (S3 or compatible) by rclone:
#   sh upload.sh dist remote:bucket
# "remote" is a storage that `rclone config` knows. Below a path: remote:bucket/atlas
# uploaded.json, which is written into the current folder, lists what is there: keep it for the next time.
set -eu
site=${1:?the folder of the built site}
target=${2:?where it goes, such as remote:bucket}
changes=${CHANGES:-npx clusterbook deploy:changes}
list=uploaded.json
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

# A list that is not there yet stands for an empty bucket.
$changes "$list" "$site" --write "$list.new" --list send >"$work/send"
$changes "$list" "$site" --write "$list.new" --list remove >"$work/remove"

# take EXPRESSION: moves the paths that fit it from what is left to what is sent next.
take() {
  grep -E "$1" "$work/left" >"$work/next" || :
  grep -Ev "$1" "$work/left" >"$work/rest" || :
  mv "$work/rest" "$work/left"
}
# send CACHE [TYPE]
send() {
  test -s "$work/next" || return 0
  rclone copy --ignore-times --no-traverse --files-from-raw "$work/next" \
    --header-upload "Cache-Control: $1" ${2:+--header-upload "Content-Type: $2"} "$site" "$target"
}
year='public, max-age=31536000, immutable'
asked='no-cache'

# A bucket has no use for what is for servers. Pages come last, when all that they load is there.
grep -Ev '^([._]|hosting/)|\.(html|br|gz)$' "$work/send" >"$work/left" || :
take '^assets/.*\.woff2$' && send "$year" font/woff2
take '^assets/' && send "$year"
take '\.woff2$' && send 'public, max-age=604800' font/woff2
take '\.svg$' && send 'public, max-age=3600' image/svg+xml
take '\.(png|jpe?g|webp|avif)$' && send 'public, max-age=3600'
take '\.webmanifest$' && send "$asked" application/manifest+json
take '\.geojson$' && send "$asked" application/geo+json
take '\.ics$' && send "$asked" 'text/calendar; charset=utf-8'
take '\.csv$' && send "$asked" 'text/csv; charset=utf-8'
take '\.md$' && send "$asked" 'text/markdown; charset=utf-8'
take '.' && send "$asked"
grep -E '\.html$' "$work/send" >"$work/next" || :
send "$asked" 'text/html; charset=utf-8'
test ! -s "$work/remove" || rclone delete --files-from-raw "$work/remove" "$target"
mv "$list.new" "$list"
