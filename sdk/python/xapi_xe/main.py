"""The program ``xe``: the arguments, environment and files of a person, and an exit code."""

from __future__ import annotations

import os
import sys

from xapi_xe.arguments import split_defaults
from xapi_xe.local import LocalTerminal
from xapi_xe.runner import INTERRUPTED, run

__all__ = ["main"]


def main() -> int:
    """The console script. Gives the exit code; see `xapi_xe.runner`."""
    if sys.argv[1:2] == ["__complete"]:
        from xapi_xe.completing_here import main as complete  # noqa: PLC0415

        complete(sys.argv[2:], _defaults())
    terminal = LocalTerminal()
    try:
        code = run(sys.argv[1:], terminal.reach, terminal, defaults=_defaults())
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read has read enough. Python's own last flush must not complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _defaults() -> list[tuple[str, str]]:
    """``~/.xe``, one or more pairs a line; XE_EXTRA_ARGS wins over it."""
    pairs: list[tuple[str, str]] = []
    try:
        with open(os.path.expanduser("~/.xe")) as file:
            for line in file:
                if not line.startswith("#"):
                    pairs += split_defaults(line)
    except OSError:
        pass  # most have none
    return pairs + split_defaults(os.environ.get("XE_EXTRA_ARGS", ""))


if __name__ == "__main__":
    sys.exit(main())
