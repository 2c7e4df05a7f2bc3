"""A progress bar on a terminal: rich's, where ``xapi-sdk[xe]`` is installed, else a plain one."""

from __future__ import annotations

import signal
import sys
from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

__all__ = ["Bar"]


@contextmanager
def _undisturbed() -> Generator[None]:
    """An interrupt comes when the terminal is left as it should be: with its cursor."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class Bar:
    """One bar, on standard error. `show` begins it, and `end` takes it away."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._rich: Any = None
        self._task: Any = None
        try:
            bars, consoles = import_module("rich.progress"), import_module("rich.console")
        except ImportError:
            return
        columns = (
            bars.TextColumn("{task.description}", markup=False),
            bars.BarColumn(),
            bars.TaskProgressColumn(),
            bars.TimeElapsedColumn(),
        )
        console = consoles.Console(stderr=True)
        # What a command prints meanwhile goes to standard output as it is.
        self._rich = bars.Progress(
            *columns, console=console, transient=True, redirect_stdout=False, redirect_stderr=False
        )
        self._task = self._rich.add_task(label, total=1.0)

    def show(self, share: float) -> None:
        """`share`: what is done, 0 to 1."""
        if self._rich is not None:
            with _undisturbed():
                self._rich.start()
                self._rich.update(self._task, completed=share)
        else:
            sys.stderr.write(f"\r{self._label}: {share:4.0%}")
            sys.stderr.flush()

    def end(self) -> None:
        if self._rich is not None:
            with _undisturbed():
                self._rich.stop()
        else:
            sys.stderr.write("\r\033[K")
            sys.stderr.flush()
