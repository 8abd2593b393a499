"""Exit 0 when every distribution that the requirement lists name is installed and new enough. Imports none of them."""

import re
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path


def numbers(text):
    return [int(part) for part in re.findall(r"\d+", text)[:3]]


def missing(lists):
    """The requirements that are not met."""
    wrong = []
    for path in lists:
        for line in Path(path).read_text(encoding="utf-8").splitlines():
            match = re.match(r"([A-Za-z0-9_.-]+)\s*(?:>=\s*([0-9.]+))?", line.split("#")[0].strip())
            if not match:
                continue
            name, least = match.groups()
            try:
                if least and numbers(version(name)) < numbers(least):
                    wrong.append(line)
            except PackageNotFoundError:
                wrong.append(line)
    return wrong


if __name__ == "__main__":
    sys.exit(1 if missing(sys.argv[1:]) else 0)
