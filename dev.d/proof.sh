#!/usr/bin/env bash
# `./dev proof [--keep] [FOLDER]`: the two promised commands on a machine that has nothing.
# Makes a minimal Debian 12 with debootstrap (no QGIS, no Python, no git), clones HEAD into it, runs `./dev demo`, `./dev
# test` and both again, and prints what each took. Network settings (mirror, certificates, pip) are this machine's.
set -euo pipefail
ROOT="$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)"
SUITE=bookworm

[ "$(id -u)" = 0 ] || { echo "dev: proof needs root (debootstrap and chroot)" >&2; exit 1; }
# Mounts in a namespace of our own are gone when this script ends, however it ends.
[ "${CG_PROOF_INSIDE:-}" = 1 ] || CG_PROOF_INSIDE=1 exec unshare --mount --propagation private bash "$0" "$@"

keep=no
folder=/var/tmp/cg-bookworm
for argument in "$@"; do
  case "$argument" in
    --keep) keep=yes ;;
    -*) echo "usage: ./dev proof [--keep] [FOLDER]" >&2; exit 2 ;;
    *) folder="$argument" ;;
  esac
done
[ ! -e "$folder" ] || [ -f "$folder/.common-ground-proof" ] || {
  echo "dev: $folder exists and was not made by proof; name another folder" >&2
  exit 1
}
rm -rf --one-file-system "$folder"
results="$ROOT/.dev/proof"
mkdir -p "$results" "$folder"
touch "$folder/.common-ground-proof"

command -v debootstrap >/dev/null ||
  { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends debootstrap; } \
    </dev/null >"$results/debootstrap.log" 2>&1
mirror="$(apt-get indextargets --format '$(CODENAME)|$(REPO_URI)' 'Created-By: Packages' |
  awk -F'|' -v suite="$SUITE" '$1 == suite { print $2; exit }')"
[ -n "$mirror" ] || { echo "dev: apt names no mirror of $SUITE here" >&2; exit 1; }
debootstrap --variant=minbase --include=ca-certificates "$SUITE" "$folder" "$mirror" >>"$results/debootstrap.log" 2>&1
echo "deb $mirror $SUITE main" >"$folder/etc/apt/sources.list"

cp /etc/resolv.conf /etc/hosts "$folder/etc/"
cp /etc/ssl/certs/ca-certificates.crt "$folder/etc/ssl/certs/"
[ ! -f /etc/pip.conf ] || cp /etc/pip.conf "$folder/etc/pip.conf"
for part in /etc/apt/apt.conf.d/*prox*; do [ ! -f "$part" ] || cp "$part" "$folder/etc/apt/apt.conf.d/"; done
printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d" # no service starts in a chroot
chmod +x "$folder/usr/sbin/policy-rc.d"
mount -t proc proc "$folder/proc"
mount --bind /dev "$folder/dev"
git -c safe.directory="$ROOT" clone -q --no-hardlinks "$ROOT" "$folder/srv/common ground"

# Only what reaches the network comes from this environment; HOME and the locale are unset on purpose.
settings=()
for name in PIP_CERT PIP_INDEX_URL PIP_DEFAULT_TIMEOUT http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
  [ -z "${!name:-}" ] || settings+=("$name=${!name}")
done
failed=0
inside() { # inside LABEL COMMAND …
  local label="$1" start=$SECONDS status=0
  shift
  chroot "$folder" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "${settings[@]}" \
    sh -c 'cd "/srv/common ground" && exec "$@"' sh "$@" </dev/null >"$results/$label.log" 2>&1 || status=$?
  printf '%-14s %4d s  status %d  %s\n' "$label" $((SECONDS - start)) "$status" "$(tail -n 1 "$results/$label.log")"
  [ "$status" = 0 ] || failed=1
}
if chroot "$folder" sh -c 'command -v qgis_process || command -v python3 || command -v git'; then
  echo "dev: the new machine is not bare" >&2
  exit 1
fi
echo "bare $SUITE in $folder, $(git -c safe.directory="$ROOT" -C "$ROOT" rev-parse --short HEAD); logs in .dev/proof/"
inside demo ./dev demo
inside demo-again ./dev demo
inside test ./dev test -q
inside test-nothing ./dev test -q --collect-only tests/test_provider.py
inside run-list ./dev run list
if [ "$keep" = no ]; then
  umount "$folder/dev" "$folder/proc"
  rm -rf --one-file-system "$folder"
fi
exit "$failed"
