#!/usr/bin/env bash
# `./dev matrix [--suite SUITE]… [--fresh] [--no-demo] [-- PYTEST ARGUMENTS]`: the tests and the demo on several QGIS.
# SUITE: host (this machine), or a Debian suite: trixie (QGIS 3.40), sid (3.44), trixie-backports (3.44). Default: host,
# trixie, sid. Each suite is a minimal Debian in /var/tmp/cg-SUITE, made once by debootstrap; HEAD is cloned into it anew
# each time and `./dev test` and `./dev demo` set up the rest there. Network settings are this machine's.
set -euo pipefail
ROOT="$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)"
results="$ROOT/.dev/matrix"
arguments=("$@")
suites=() fresh=no demo=yes prepare=no
while [ $# -gt 0 ]; do
  case "$1" in
    --suite) suites+=("${2:?--suite needs a name}"); shift ;;
    --suite=*) suites+=("${1#*=}") ;;
    --fresh) fresh=yes ;;
    --no-demo) demo=no ;;
    --prepare) prepare=yes ;; # only make the systems
    --) shift; break ;;
    *) echo "usage: ./dev matrix [--suite host|trixie|sid|…]… [--fresh] [--no-demo] [-- PYTEST ARGUMENTS]" >&2; exit 2 ;;
  esac
  shift
done
[ ${#suites[@]} -gt 0 ] || suites=(host trixie sid)
for suite in "${suites[@]}"; do
  [[ "$suite" =~ ^[a-z][a-z-]*$ ]] || { echo "dev: '$suite' is no name of a suite" >&2; exit 2; }
done
if [ "${suites[*]}" != host ]; then
  [ "$(id -u)" = 0 ] || { echo "dev: matrix needs root (debootstrap and chroot) for all but 'host'" >&2; exit 1; }
  # Mounts in a namespace of our own are gone when this script ends, however it ends.
  [ "${CG_MATRIX_INSIDE:-}" = 1 ] ||
    CG_MATRIX_INSIDE=1 exec unshare --mount --propagation private bash "$0" ${arguments[@]+"${arguments[@]}"}
fi
mkdir -p "$results"

# make_system SUITE FOLDER: a Debian without anything, with this machine's way to the network.
make_system() {
  local suite="$1" folder="$2" base="${1%-backports}" mirror
  [ ! -e "$folder" ] || [ -f "$folder/.common-ground-proof" ] || {
    echo "dev: $folder exists and was not made by this script; move it away" >&2
    return 1
  }
  [ "$fresh" = no ] || rm -rf --one-file-system "$folder"
  if [ ! -f "$folder/.common-ground-ready" ]; then
    rm -rf --one-file-system "$folder"
    mkdir -p "$folder"
    touch "$folder/.common-ground-proof"
    command -v debootstrap >/dev/null ||
      { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends debootstrap; } \
        </dev/null >"$results/$suite-debootstrap.log" 2>&1
    # The mirror of this machine's own release carries the other suites too.
    mirror="$(apt-get indextargets --format '$(CODENAME)|$(REPO_URI)' 'Created-By: Packages' |
      awk -F'|' -v suite="$(. /etc/os-release && echo "${VERSION_CODENAME:-sid}")" '$1 == suite { print $2; exit }')"
    [ -n "$mirror" ] || { echo "dev: apt names no Debian mirror here" >&2; return 1; }
    debootstrap --variant=minbase --include=ca-certificates "$base" "$folder" "$mirror" \
      >>"$results/$suite-debootstrap.log" 2>&1 || { tail -n 5 "$results/$suite-debootstrap.log" >&2; return 1; }
    echo "deb $mirror $base main" >"$folder/etc/apt/sources.list"
    if [ "$suite" != "$base" ]; then
      echo "deb $mirror $suite main" >>"$folder/etc/apt/sources.list"
      printf 'Package: *\nPin: release n=%s\nPin-Priority: 500\n' "$suite" >"$folder/etc/apt/preferences.d/backports"
    fi
    # A mirror that stands still for some weeks is good enough for a system that is thrown away.
    echo 'Acquire::Check-Valid-Until "false";' >"$folder/etc/apt/apt.conf.d/99still"
    printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d" # no service starts in a chroot
    chmod +x "$folder/usr/sbin/policy-rc.d"
    touch "$folder/.common-ground-ready"
  fi
  cp /etc/resolv.conf /etc/hosts "$folder/etc/"
  cp /etc/ssl/certs/ca-certificates.crt "$folder/etc/ssl/certs/"
  [ ! -f /etc/pip.conf ] || cp /etc/pip.conf "$folder/etc/pip.conf"
  for part in /etc/apt/apt.conf.d/*prox*; do [ ! -f "$part" ] || cp "$part" "$folder/etc/apt/apt.conf.d/"; done
  mount --bind "$folder" "$folder" # a root that is a mount, which `unshare` of ./dev privacy asks for
  mount -t proc proc "$folder/proc"
  mount --bind /dev "$folder/dev"
  mount -t tmpfs -o mode=1777 tmpfs "$folder/dev/shm"
  if [ -d "$ROOT/../shared" ]; then # recorded payloads, where there are any
    mkdir -p "$folder/srv/shared"
    mount --bind -o ro "$ROOT/../shared" "$folder/srv/shared"
  fi
}

# checkout FOLDER: HEAD in /srv/common ground; what was set up there (.dev) stays.
checkout() {
  local clone="$1/srv/common ground" git=(git -c safe.directory='*')
  if [ -d "$clone/.git" ]; then
    "${git[@]}" -C "$clone" fetch -q "$ROOT" HEAD
    "${git[@]}" -C "$clone" checkout -q --force --detach FETCH_HEAD
  else
    "${git[@]}" clone -q --no-hardlinks "$ROOT" "$clone"
  fi
}

# Only what reaches the network comes from this environment; HOME and the locale are unset on purpose.
settings=()
for name in PIP_CERT PIP_INDEX_URL PIP_DEFAULT_TIMEOUT http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
  [ -z "${!name:-}" ] || settings+=("$name=${!name}")
done
inside() { # inside SUITE COMMAND …, in the checkout there
  local suite="$1"
  shift
  if [ "$suite" = host ]; then
    (cd "$ROOT" && "$@") </dev/null
  else
    chroot "/var/tmp/cg-$suite" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
      ${settings[@]+"${settings[@]}"} sh -c 'cd "/srv/common ground" && exec "$@"' sh "$@" </dev/null
  fi
}

failed=0
rows=()
for suite in "${suites[@]}"; do
  if [ "$suite" != host ]; then
    make_system "$suite" "/var/tmp/cg-$suite" && checkout "/var/tmp/cg-$suite" || { failed=1; continue; }
  fi
  status=0
  inside "$suite" ./dev setup test >"$results/$suite-setup.log" 2>&1 || {
    tail -n 5 "$results/$suite-setup.log" >&2
    rows+=("| $suite | not set up, see .dev/matrix/$suite-setup.log | | | |")
    failed=1
    continue
  }
  versions="$(inside "$suite" ./dev versions 2>"$results/$suite-versions.log" | tail -n 1)"
  if [ "$prepare" = yes ]; then
    rows+=("| $suite | $versions | | | |")
    continue
  fi
  start=$SECONDS
  inside "$suite" ./dev test "$@" >"$results/$suite-test.log" 2>&1 || { status=$?; failed=1; }
  minutes=$(((SECONDS - start + 30) / 60))
  closing="$(sed 's/\x1b\[[0-9;]*m//g' "$results/$suite-test.log" |
    sed -nE 's/^=* ?([0-9]+ (passed|failed|skipped|error).*) in [0-9.]+s.*/\1/p' | tail -n 1)"
  ran="not run"
  if [ "$demo" = yes ]; then
    ran=ok
    inside "$suite" ./dev demo >"$results/$suite-demo.log" 2>&1 || { ran="status $?"; failed=1; }
  fi
  rows+=("| $suite | $versions | ${closing:-status $status} | $minutes | $ran |")
  echo "dev: $suite: ${closing:-status $status}, demo $ran" >&2
done
commit="$(git -c safe.directory='*' -C "$ROOT" rev-parse --short HEAD)"
{
  echo "$(date -u +%Y-%m-%d), $commit: \`./dev matrix${arguments[*]+ ${arguments[*]}}\`"
  echo
  echo "| suite | QGIS | Python | Qt | GDAL | numpy | pandas | shapely | tests | minutes | demo |"
  echo "|---|---|---|---|---|---|---|---|---|---|---|"
  printf '%s\n' "${rows[@]}"
} | tee "$results/table.md"
exit "$failed"
