#!/bin/sh
# Sends what changed of a built site to a server by rsync:
#   sh upload.sh dist user@example.org:/srv/site
# A page is sent when all that it loads is there, and what is gone is deleted last. Files are compared by
# their bytes, since each build writes all of them anew.
set -eu
site=${1:?the folder of the built site}
target=${2:?where it goes, such as user@example.org:/srv/site}

send() {
  rsync --recursive --checksum --compress --delay-updates --chmod=D755,F644 --stats \
    --exclude=/.clusterbook "$@" "$site/" "$target/"
}
send --exclude='*.html'
send --delete-after
