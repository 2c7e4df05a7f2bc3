"""Our own commands as processes that start warm: forked from one that has read their modules.

Most of what a short-lived server costs is reading its modules, and the suite starts hundreds. Each
worker of pytest keeps one process that has read them and waits; what it forks runs the module as
``python -m`` does, with arguments, environment, directory and files of its own, and becomes a child
of the worker. It shares the seed of string hashes with its siblings, and nothing else.

Tests of how a command starts take an interpreter of their own, and so does every test with
XAPI_TEST_COLD=1.
"""

from __future__ import annotations

import ctypes
import gc
import importlib
import json
import os
import runpy
import select
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from typing import IO, Any

__all__ = ["Process", "run", "start"]

COLD = os.environ.get("XAPI_TEST_COLD") == "1"
PRELOADED = (
    "xapi.cli.commands", "xapi.cli.pool_engine", "xapi.daemon.daemon", "xapi_xe.main", "uvloop",
    # What the daemon reads when it first makes or looks at a certificate.
    "cryptography.x509.verification", "cryptography.hazmat.primitives.serialization",
    "encodings.idna",
)  # fmt: skip
START_SECONDS = 60.0
_MESSAGE = 1 << 18
_PR_SET_CHILD_SUBREAPER = 36


class Process:
    """A child of this process, with what the tests use of `subprocess.Popen`."""

    def __init__(self, pid: int, args: list[str], stdout: IO[str] | None) -> None:
        self.pid = pid
        self.args = args
        self.stdout = stdout
        self.returncode: int | None = None
        self._lock = threading.Lock()

    def poll(self) -> int | None:
        """The exit code, or the negative number of a signal; None while it runs."""
        with self._lock:
            if self.returncode is None:
                pid, status = os.waitpid(self.pid, os.WNOHANG)
                if pid:
                    self.returncode = os.waitstatus_to_exitcode(status)
            return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Raises subprocess.TimeoutExpired."""
        if self.poll() is None:
            with suppress(ProcessLookupError):
                watched = os.pidfd_open(self.pid)
                try:
                    poll = select.poll()
                    poll.register(watched, select.POLLIN)
                    poll.poll(None if timeout is None else timeout * 1000)
                finally:
                    os.close(watched)
        code = self.poll()
        if code is None:
            assert timeout is not None
            raise subprocess.TimeoutExpired(self.args, timeout)
        return code

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


def start(
    module: str,
    *arguments: str,
    stdout: int | IO[Any] | None = None,
    stderr: int | IO[Any] | None = None,
    stdin: int | IO[Any] = subprocess.DEVNULL,
    env: Mapping[str, str] | None = None,
    cold: bool = False,
) -> Process | subprocess.Popen[str]:
    """``python -m MODULE ARGUMENTS``; files as `subprocess.Popen` takes them, pipes for text.

    Only standard output may be a pipe. `cold`: an interpreter of its own.
    """
    command = [sys.executable, "-m", module, *arguments]
    if cold or COLD:
        return subprocess.Popen(
            command, stdin=stdin, stdout=stdout, stderr=stderr, text=True, env=env
        )
    reading: IO[str] | None = None
    opened: list[int] = []

    def number_of(file: int | IO[Any] | None, standard: int) -> int:
        if file == subprocess.DEVNULL:
            opened.append(os.open(os.devnull, os.O_RDWR))
            return opened[-1]
        if file is None:
            return standard
        return file if isinstance(file, int) else file.fileno()

    try:
        if stdout == subprocess.PIPE:
            end, stdout = os.pipe()
            opened.append(stdout)
            reading = os.fdopen(end, encoding="utf-8")
        files = [number_of(stdin, 0), number_of(stdout, 1), number_of(stderr, 2)]
        asked = {
            "module": module,
            "arguments": arguments,
            "directory": os.getcwd(),
            "environment": dict(os.environ if env is None else env),
        }
        return Process(_source().fork(json.dumps(asked).encode(), files), command, reading)
    finally:
        for file in opened:
            os.close(file)


def run(
    module: str,
    *arguments: str,
    input: str = "",
    env: Mapping[str, str] | None = None,
    timeout: float = 60.0,
    cold: bool = False,
) -> subprocess.CompletedProcess[str]:
    """Run it to its end and give what it wrote. Raises subprocess.TimeoutExpired."""
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8") as stdin,
        tempfile.TemporaryFile("w+", encoding="utf-8") as stdout,
        tempfile.TemporaryFile("w+", encoding="utf-8") as stderr,
    ):
        stdin.write(input)
        stdin.seek(0)
        process = start(
            module, *arguments, stdin=stdin, stdout=stdout, stderr=stderr, env=env, cold=cold
        )
        try:
            code = process.wait(timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)
            raise
        written = [file.seek(0) or file.read() for file in (stdout, stderr)]
    return subprocess.CompletedProcess(process.args, code, *written)


# The process that forks


class _Source:
    """The warm process of this worker, as the worker sees it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._socket, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._socket.settimeout(START_SECONDS)
        with other:
            # It ends with the last open end of this socket, however the worker ends.
            self._process = subprocess.Popen(
                [sys.executable, __file__, str(other.fileno())],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                pass_fds=[other.fileno()],
            )

    def fork(self, asked: bytes, files: list[int]) -> int:
        """The pid of a new child of ours."""
        libc = ctypes.CDLL(None, use_errno=True)
        with self._lock:
            # What it forks loses its parent at once, and then falls to the nearest ancestor that
            # asks for such children; at any other time they belong to init, as ever.
            libc.prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
            try:
                socket.send_fds(self._socket, [asked], files)
                answer = self._socket.recv(64)
            finally:
                libc.prctl(_PR_SET_CHILD_SUBREAPER, 0, 0, 0, 0)
        assert answer, f"the warm process has ended: {self._process.poll()}"
        return int(answer)


@cache
def _source() -> _Source:
    return _Source()


def _serve(control: socket.socket) -> dict[str, Any]:
    """Fork what is asked for; returns in each child, with what it is to run."""
    while True:
        data, files, _flags, _address = socket.recv_fds(control, _MESSAGE, 3)
        if not data:
            sys.exit()
        came, told = os.pipe()
        middle = os.fork()
        if middle == 0:
            child = os.fork()
            if child:
                os.write(told, str(child).encode())
                os._exit(0)
            control.close()
            os.close(came)
            os.close(told)
            for number, file in enumerate(files):
                os.dup2(file, number)
                os.close(file)
            return json.loads(data)
        for file in (told, *files):
            os.close(file)
        os.waitpid(middle, 0)
        control.send(os.read(came, 64))
        os.close(came)


def _main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.path.pop(0)  # where this file is
    for name in PRELOADED:
        importlib.import_module(name)
    gc.collect()
    gc.freeze()
    asked = _serve(socket.socket(fileno=int(sys.argv[1])))
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.environ.clear()
    os.environ.update(asked["environment"])
    os.chdir(asked["directory"])
    sys.path.insert(0, asked["directory"])
    sys.argv[:] = [asked["module"], *asked["arguments"]]
    # Not as an attribute of its parent, or runpy warns of reading it twice.
    sys.modules.pop(asked["module"], None)
    runpy.run_module(asked["module"], run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    _main()
