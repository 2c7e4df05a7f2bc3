"""Run commands in this process, on a terminal that keeps what it was told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from e2e_kit import PASSWORD, Daemon
from xapi_sdk import TLS, Client
from xapi_xe import run
from xapi_xe.errors import CommandError
from xapi_xe.local import LocalAPI
from xapi_xe.protocols import Target


@dataclass
class Outcome:
    """What a command did."""

    code: int
    out: str
    err: str
    shares: list[float]

    @property
    def line(self) -> str:
        """The one line that was printed, of a command that went well."""
        assert self.code == 0, self.err
        (line,) = self.out.splitlines()
        return line


@dataclass
class Screen:
    """A terminal in memory."""

    out: list[str] = field(default_factory=list)
    err: list[str] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    shares: list[float] = field(default_factory=list)
    bars_ended: int = 0

    def print(self, text: str) -> None:
        self.out.append(text + "\n")

    def print_error(self, text: str) -> None:
        self.err.append(text + "\n")

    def failure(self, code: str, params: list[str]) -> None:
        self.print_error(f"[{code}] {params}")

    def prompt(self, text: str, hidden: bool = False) -> str:
        if not self.answers:
            raise CommandError(f"nobody answers {text}")
        return self.answers.pop(0)

    def load(self, name: str) -> bytes:
        raise CommandError(f"no file {name}")

    def download(self, name: str, path: str, query: Mapping[str, str]) -> None:
        raise CommandError("no transfers here")

    def upload(self, name: str, path: str, query: Mapping[str, str]) -> None:
        raise CommandError("no transfers here")

    def console(self, path: str, query: Mapping[str, str]) -> None:
        raise CommandError("no consoles here")

    def progress(self, label: str, share: float | None) -> None:
        if share is None:
            self.bars_ended += 1
        else:
            self.shares.append(share)

    def heartbeat(self) -> None:
        pass


class Told(Screen):
    """One that tells the code of a failure as the terminal of a shell does."""

    def failure(self, code: str, params: list[str]) -> None:
        self.print_error(f"Error code: {code}")
        self.print_error(f"Error parameters: {', '.join(params)}")


class Xe:
    """``xe("vm-list", "params=uuid")`` on one server."""

    def __init__(self, daemon: Daemon) -> None:
        self._daemon = daemon
        self.calls: list[str] = []

    def __call__(self, *arguments: str, **more: Any) -> Outcome:
        screen = more.pop("screen", None) or Screen()
        code = run(arguments, self.connect, screen, **more)
        return Outcome(code, "".join(screen.out), "".join(screen.err), screen.shares)

    def connect(self, target: Target) -> Counted:
        self.calls.clear()
        if target.server:
            client = Client(
                self._daemon.url,
                username=target.username,
                password=target.password or PASSWORD,
                tls=TLS(ca_file=self._daemon.certificate),
                protocol="xml",
            )
        else:
            client = Client(f"unix:{self._daemon.socket}")
        return Counted(client, self.calls)

    def values(self, *arguments: str) -> list[str]:
        """What ``--minimal`` prints, apart."""
        line = self(*arguments, "--minimal").line
        return line.split(",") if line else []


class Counted(LocalAPI):
    """The program's own way to a server, which keeps what is called."""

    def __init__(self, client: Client, calls: list[str]) -> None:
        super().__init__(client)
        self._calls = calls

    def call(self, method: str, *params: object) -> Any:
        self._calls.append(method)
        return super().call(method, *params)
