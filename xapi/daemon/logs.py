"""Logging: structlog and the standard library through one thread to standard error.

A terminal or pipe that is not read must not stop the loop, so lines go through a bounded queue;
what does not fit is dropped.
"""

from __future__ import annotations

import logging
import logging.handlers
import queue
import sys
import threading
from collections import deque
from collections.abc import Callable
from typing import Any, TextIO, cast

import orjson
import structlog

__all__ = ["RECENT", "start_logging"]

_WAITING = 10_000
_RECENT_BYTES = 4 << 20


class _Recent:
    """The newest lines, in memory, for those who have to find out what happened."""

    def __init__(self) -> None:
        self._lines: deque[bytes] = deque()
        self._bytes = 0
        self._lock = threading.Lock()

    def write(self, s: str, /) -> int:
        line = s.encode("utf-8", "replace")
        with self._lock:
            self._lines.append(line)
            self._bytes += len(line)
            while self._bytes > _RECENT_BYTES:
                self._bytes -= len(self._lines.popleft())
        return len(s)

    def flush(self) -> None:
        """Nothing waits."""

    def text(self) -> bytes:
        with self._lock:
            return b"".join(self._lines)


RECENT = _Recent()
"""Of this process, as logging is."""
_LEVELS = {
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warning": logging.WARNING,
    "error": logging.ERROR,
}


class _Handler(logging.handlers.QueueHandler):
    dropped = 0

    def prepare(self, record: logging.LogRecord) -> logging.LogRecord:
        # The listener runs in this process, so nothing has to be made picklable.
        return record

    def enqueue(self, record: logging.LogRecord) -> None:
        try:
            cast("queue.Queue[Any]", self.queue).put_nowait(record)
        except queue.Full:
            self.dropped += 1


def start_logging(level: str, style: str, stream: TextIO | None = None) -> Callable[[], None]:
    """Configure both; gives what stops the thread after it has written what is waiting."""
    out = stream or sys.stderr
    human = style == "human" or (style == "auto" and out.isatty())
    stamp = structlog.processors.TimeStamper(fmt="iso", utc=True)
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.PositionalArgumentsFormatter(),
        stamp,
        structlog.processors.StackInfoRenderer(),
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    last: list[Any] = (
        [structlog.dev.ConsoleRenderer(colors=out.isatty())]
        if human
        else [structlog.processors.format_exc_info, structlog.processors.JSONRenderer(_json)]
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[structlog.stdlib.ExtraAdder(), *shared],
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last],
    )
    sink = logging.StreamHandler(out)
    sink.setFormatter(formatter)
    lines: queue.Queue[Any] = queue.Queue(_WAITING)
    kept = logging.StreamHandler(RECENT)
    kept.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.ExtraAdder(), *shared],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.format_exc_info,
                structlog.processors.JSONRenderer(_json),
            ],
        )
    )
    listener = logging.handlers.QueueListener(lines, sink, kept)
    root = logging.getLogger()
    for handler in list(root.handlers):
        if isinstance(handler, _Handler):
            root.removeHandler(handler)
    handler = _Handler(lines)
    root.addHandler(handler)
    root.setLevel(_LEVELS[level])
    logging.getLogger("asyncio").setLevel(logging.WARNING)
    logging.getLogger("aiohttp").setLevel(logging.WARNING)
    listener.start()

    def stop() -> None:
        root.removeHandler(handler)
        listener.stop()
        if handler.dropped:
            out.write(f"{handler.dropped} log lines were dropped\n")

    return stop


def _json(value: Any, **_: Any) -> str:
    return orjson.dumps(value, default=repr).decode()
