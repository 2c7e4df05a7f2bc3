"""Asks PAM once: exit code 0 if the password is right, 1 if it is not, another one on a fault.

Reads ``{"user", "password", "service"}`` as JSON from standard input. Run by `xapi.session.pam`.
"""

from __future__ import annotations

import importlib
import json
import sys
from typing import Any

__all__ = ["main"]

_FAULT = 2


def main() -> int:
    asked: dict[str, str] = json.loads(sys.stdin.read())
    try:
        pam: Any = importlib.import_module("pam")
    except ImportError:
        sys.stderr.write("the extra xapi[pam] is not installed\n")
        return _FAULT
    right = pam.pam().authenticate(asked["user"], asked["password"], service=asked["service"])
    return 0 if right else 1


if __name__ == "__main__":
    sys.exit(main())
