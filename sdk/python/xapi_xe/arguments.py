"""Read a command line: ``xe COMMAND key=value ... --switch``, and where the server is.

Both a person's arguments and the lines of a thin client's frame (clients.md §7) go through here.
Nothing here reads files or the environment.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from xapi_xe.errors import UsageError
from xapi_xe.protocols import Target

__all__ = ["STANDARD", "Arguments", "Params", "parse", "split_defaults"]

STANDARD = frozenset(
    {"minimal", "force", "multiple", "all", "live", "json", "trace", "message-priority", "progress"}
)
"""Parameters that any command takes; as ``--name`` they mean ``name=true``."""

_WITH_VALUE = {
    "-s": "server",
    "-p": "port",
    "-u": "username",
    "-pw": "password",
    "-pwf": "password-file",
    "--socket": "socket",
    "--ca-file": "ca-file",
    "--fingerprint": "fingerprint",
}
_PLACE = frozenset({"server", "port", "username", "password", *_WITH_VALUE.values()})
_SWITCHES = ("nossl", "debug", "debug-on-fail", "no-verify")
_OPTIONS = {
    **{f"--{name}": name for name in (*_SWITCHES, "version", "help")},
    "-version": "version",
    "-h": "help",
}
_YES = frozenset({"true", "t", "yes", "y", "1"})
_NO = frozenset({"false", "f", "no", "n", "0"})


class Params:
    """The ``key=value`` pairs of a command, in order; a key may come more than once."""

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self.pairs = list(pairs)

    def __contains__(self, name: str) -> bool:
        return any(key == name for key, _ in self.pairs)

    def get(self, name: str, default: str = "") -> str:
        """The first value."""
        return next((value for key, value in self.pairs if key == name), default)

    def all(self, name: str) -> list[str]:
        return [value for key, value in self.pairs if key == name]

    def require(self, name: str) -> str:
        """Raises UsageError where it is missing."""
        for key, value in self.pairs:
            if key == name:
                return value
        raise UsageError(f"Required parameter not found: {name}")

    def flag(self, name: str, default: bool = False) -> bool:
        """``--name`` or ``name=true``. Raises UsageError for what is neither true nor false."""
        value = self.get(name).lower()
        if not value:
            return default
        if value in _YES:
            return True
        if value in _NO:
            return False
        raise UsageError(f"Parameter {name} must be true or false, not {value!r}")

    def integer(self, name: str, default: int | None = None) -> int:
        """Raises UsageError for what is no number, and where it is missing without a default."""
        if name not in self and default is not None:
            return default
        value = self.require(name)
        try:
            return int(value)
        except ValueError:
            raise UsageError(f"Parameter {name} must be an integer, not {value!r}") from None

    def mapping(self, name: str) -> dict[str, str]:
        """The pairs ``name:key=value`` as a map."""
        prefix = f"{name}:"
        return {k.removeprefix(prefix): v for k, v in self.pairs if k.startswith(prefix)}


class Arguments(NamedTuple):
    """A command line, read."""

    command: str
    """Empty: none was given."""
    words: list[str]
    """Words behind the command that are no pairs."""
    params: Params
    target: Target
    debug: bool = False
    debug_on_fail: bool = False
    version: bool = False
    help: bool = False


def parse(arguments: Sequence[str], defaults: Sequence[tuple[str, str]] = ()) -> Arguments:
    """`defaults` are pairs from elsewhere; the arguments win. Raises UsageError."""
    place: dict[str, str] = {}
    pairs: list[tuple[str, str]] = []
    words: list[str] = []
    switches = {key for key, value in defaults if key in _SWITCHES and value.lower() in _YES}
    place.update((key, value) for key, value in defaults if key in _PLACE)
    rest = iter(arguments)
    for argument in rest:
        name, given, value = argument.partition("=")
        if argument in _WITH_VALUE:
            following = next(rest, None)
            if following is None:
                raise UsageError(f"{argument} wants a value")
            place[_WITH_VALUE[argument]] = following
        elif argument in _OPTIONS:
            switches.add(_OPTIONS[argument])
        elif name in _WITH_VALUE or name in ("server", "port", "username", "password"):
            place[_WITH_VALUE.get(name, name)] = value
        elif argument.startswith("--") and len(argument) > 2:
            pairs.append((name[2:], value if given else "true"))
        elif given:
            pairs.append((name, value))
        elif argument.startswith("-") and not words:
            raise UsageError(f"Unknown option: {argument}")
        else:
            words.append(argument)
    return Arguments(
        command=words[0] if words else "",
        words=words[1:],
        params=Params(pairs),
        target=_target(place, "nossl" not in switches, "no-verify" not in switches),
        debug="debug" in switches,
        debug_on_fail="debug-on-fail" in switches,
        version="version" in switches,
        help="help" in switches,
    )


def _target(place: dict[str, str], ssl: bool, verify: bool) -> Target:
    text = place.get("port", "")
    try:
        port = int(text or 0)
    except ValueError:
        raise UsageError(f"No port: {text!r}") from None
    return Target(
        server=place.get("server", ""),
        port=port,
        username=place.get("username", ""),
        password=place.get("password"),
        password_file=place.get("password-file", ""),
        ssl=ssl,
        socket=place.get("socket", ""),
        ca_file=place.get("ca-file", ""),
        fingerprint=place.get("fingerprint", ""),
        verify=verify,
    )


def split_defaults(text: str) -> list[tuple[str, str]]:
    """The pairs of XE_EXTRA_ARGS or a line of ``~/.xe``: ``server=h,port=443,username=root``.

    A comma that belongs to a value is written with a backslash before it.
    """
    pairs: list[tuple[str, str]] = []
    for part in text.replace("\\,", "\0").split(","):
        name, given, value = part.replace("\0", ",").strip().partition("=")
        if given:
            pairs.append((name.strip().removeprefix("--"), value))
    return pairs
