# Sourced by ../dev: what each verb needs, and how it gets there. A stamp for each need makes a second call fast.
DEV="$ROOT/.dev"
VENV="$DEV/venv"
TOOLS="$DEV/tools"
PEERS="$DEV/peers"
DOCS="$DEV/docs"
LOWEST="$DEV/lowest"
SYSTEM_PYTHON=/usr/bin/python3

fail() {
  echo "dev: $*" >&2
  exit 1
}

say() { echo "dev: $*" >&2; }

# need run|test|lint|docs|bench|desktop|lowest
need() {
  # Two calls at once must not install into one folder at once.
  if [ -z "${DEV_LOCKED:-}" ] && command -v flock >/dev/null; then
    mkdir -p "$DEV"
    exec 9>"$DEV/lock"
    flock 9
    DEV_LOCKED=yes
    need "$1"
    DEV_LOCKED=
    exec 9>&-
    return
  fi
  case "$1" in
    run) packages run && environment run "$VENV" "$ROOT/requirements.txt" ;;
    test) packages run test && environment test "$VENV" "$ROOT/requirements.txt" "$ROOT/dev.d/requirements-test.txt" ;;
    docs) environment docs "$DOCS" "$ROOT/dev.d/requirements-docs.txt" ;;
    lint) environment lint "$TOOLS" "$ROOT/dev.d/requirements-lint.txt" ;;
    desktop) packages run desktop && need run ;;
    bench) need run && environment bench "$PEERS" "$ROOT/requirements.txt" "$ROOT/dev.d/requirements-bench.txt" ;;
    lowest) environment lowest "$LOWEST" "$ROOT/requirements.txt" "$ROOT/dev.d/requirements-lowest.txt" \
      "$ROOT/dev.d/lowest.txt" ;;
    *) fail "nothing called '$1' to set up" ;;
  esac
}

# What must be there = the Debian package that brings it.
parts_run="command:qgis_process=qgis module:qgis.core=python3-qgis module:ensurepip=python3-venv
  module:osgeo.gdal_array=python3-gdal module:requests=python3-requests
  file:/etc/ssl/certs/ca-certificates.crt=ca-certificates"
parts_test="command:git=git command:pdftoppm=poppler-utils command:lrelease=qttools5-dev-tools
  command:xvfb-run=xvfb command:xauth=xauth command:ip=iproute2
  glob:/usr/lib/postgresql/*/bin/initdb=postgresql
  glob:/usr/share/postgresql/*/extension/postgis.control=postgresql-postgis"
parts_desktop="command:xvfb-run=xvfb command:xauth=xauth module:PIL=python3-pil"

# packages KIND …: install what is missing of the lists above.
packages() {
  local kind part what missing=""
  for kind in "$@"; do
    local parts="parts_$kind"
    for part in ${!parts}; do
      what="${part%%=*}"
      case "$what" in
        file:*) [ -e "${what#file:}" ] && continue ;;
        glob:*) compgen -G "${what#glob:}" >/dev/null && continue ;;
        module:*) module "${what#module:}" && continue ;;
        command:*) command -v "${what#command:}" >/dev/null && continue ;;
      esac
      missing="$missing ${part#*=}"
    done
  done
  [ -z "$missing" ] && return 0
  command -v apt-get >/dev/null || fail "please install:$missing"
  [ "$(id -u)" = 0 ] || fail "please install, as root: apt-get install --no-install-recommends$missing"
  say "installing$missing (log: .dev/apt.log)"
  mkdir -p "$DEV"
  { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing; } \
    </dev/null >"$DEV/apt.log" 2>&1 || {
    tail -n 20 "$DEV/apt.log" >&2
    fail "apt-get failed; the whole log is .dev/apt.log"
  }
}

# module A.B: is the file of that module there for the system's Python? Imports nothing but the parents.
module() {
  [ -x "$SYSTEM_PYTHON" ] || return 1
  "$SYSTEM_PYTHON" - "$1" 2>/dev/null <<'PY'
import importlib.util, pathlib, sys

first, *rest = sys.argv[1].split(".")
spec = importlib.util.find_spec(first)
folders = [pathlib.Path(p) for p in (spec.submodule_search_locations or [])] if spec else []
found = bool(spec) and (not rest or any((f / rest[0]).is_dir() or list(f.glob(rest[0] + ".*py*")) for f in folders))
sys.exit(not found)
PY
}

# environment NAME FOLDER REQUIREMENTS …: a venv with what the lists ask, made again when they change.
environment() {
  local name="$1" folder="$2" list flags=--system-site-packages
  shift 2
  local -a arguments=()
  for list in "$@"; do arguments+=(-r "$list"); done
  if [ "$folder" = "$TOOLS" ] || [ "$folder" = "$DOCS" ]; then
    flags=
  elif [ "$("$SYSTEM_PYTHON" -c 'import numpy; print(numpy.__version__.split(".")[0])' 2>/dev/null)" = 1 ]; then
    arguments+=(-c "$ROOT/dev.d/constraints-numpy1.txt")
  fi
  local wanted
  wanted="$(cat "$@" "$ROOT/dev.d/constraints-numpy1.txt" | cksum)"
  if [ "$(cat "$folder/made-in" 2>/dev/null)" = "$folder $("$SYSTEM_PYTHON" -V 2>&1)" ] &&
    [ "$(cat "$folder/stamp-$name" 2>/dev/null)" = "$wanted" ] &&
    "$folder/bin/python" "$ROOT/dev.d/installed.py" "$@"; then
    return 0
  fi
  say "Python packages for '$name' go into ${folder#"$ROOT"/} (log: .dev/pip-$name.log)"
  mkdir -p "$DEV"
  # A venv survives neither a move nor an upgrade of the system's Python.
  local home="$folder $("$SYSTEM_PYTHON" -V 2>&1)"
  if [ "$(cat "$folder/made-in" 2>/dev/null)" != "$home" ] || ! "$folder/bin/python" -m pip --version >/dev/null 2>&1; then
    rm -rf "$folder"
    "$SYSTEM_PYTHON" -m venv $flags "$folder" || fail "no virtual environment could be made in $folder"
    echo "$home" >"$folder/made-in"
  fi
  "$folder/bin/python" -m pip install -q --disable-pip-version-check "${arguments[@]}" </dev/null >"$DEV/pip-$name.log" 2>&1 || {
    tail -n 20 "$DEV/pip-$name.log" >&2
    fail "pip failed; the whole log is .dev/pip-$name.log"
  }
  own_proj "$folder"
  echo "$wanted" >"$folder/stamp-$name"
}

# Debian's pyproj does not find its data from a venv where a wheel with a PROJ of its own was loaded first.
own_proj() {
  [ "$("$1/bin/python" -c 'import pyproj; print(pyproj.__file__.startswith("/usr/lib"))' 2>/dev/null)" = True ] || return 0
  "$1/bin/python" -c 'import pyproj; pyproj.CRS(4326)' >/dev/null 2>&1 && return 0
  "$1/bin/python" -m pip install -q --disable-pip-version-check --ignore-installed --no-deps pyproj </dev/null \
    >>"$DEV/pip-proj.log" 2>&1 || say "pyproj finds no PROJ data here, and a wheel could not be installed"
}

# What QGIS needs without a screen, and where Python finds the plugin and the packages of the venv.
qgis_environment() {
  export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
  export HOME="${HOME:-$DEV/home}"
  export XDG_RUNTIME_DIR="$DEV/xdg" PYTHONNOUSERSITE=1
  mkdir -p "$HOME" "$XDG_RUNTIME_DIR" "$DEV/plugins"
  chmod 700 "$XDG_RUNTIME_DIR"
  # In the C locale Qt writes '?' for every letter of a file name that is not ASCII.
  case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *[Uu][Tt][Ff]*) ;;
    *) export LC_ALL=C.UTF-8 ;;
  esac
  # A checkout speaks the user's language and has the help as the package does: make what is not up to date.
  "$VENV/bin/python" "$ROOT/dev.d/qm.py" || say "the translations could not be compiled"
  "$VENV/bin/python" "$ROOT/dev.d/help_pages.py" || say "the help pages could not be made"
  # The plugin under its own name, whatever this checkout's folder is called.
  [ "$(readlink "$DEV/plugins/common_ground" 2>/dev/null)" = "$ROOT" ] || ln -sfn "$ROOT" "$DEV/plugins/common_ground"
  local site
  site="$("$VENV/bin/python" -c 'import sysconfig; print(sysconfig.get_paths()["purelib"])')"
  # QGIS's programs embed the system's Python and see the venv only this way.
  export PYTHONPATH="$site:$DEV/plugins:/usr/share/qgis/python/plugins"
}
