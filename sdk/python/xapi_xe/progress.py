"""A progress bar on a terminal: rich's, where ``xapi-sdk[xe]`` is installed, else a plain one."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

__all__ = ["Bar"]


class Bar:
    """One bar, on standard error."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._rich: Any = None
        self._task: Any = None
        try:
            bars, consoles = import_module("rich.progress"), import_module("rich.console")
        except ImportError:
            return
        self._rich = bars.Progress(console=consoles.Console(stderr=True), transient=True)
        self._task = self._rich.add_task(label, total=1.0)
        self._rich.start()

    def show(self, share: float) -> None:
        """`share`: what is done, 0 to 1."""
        if self._rich is not None:
            self._rich.update(self._task, completed=share)
        else:
            sys.stderr.write(f"\r{self._label}: {share:4.0%}")
            sys.stderr.flush()

    def end(self) -> None:
        if self._rich is not None:
            self._rich.stop()
        else:
            sys.stderr.write("\r\033[K")
            sys.stderr.flush()
