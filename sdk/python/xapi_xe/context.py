"""What a command gets: its parameters, the server, the terminal, and ways to print.

::

    def vm_pause(ctx: Context) -> None:
        for vm in ctx.select():
            ctx.call("VM.pause", vm.ref)
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from xapi_xe.arguments import STANDARD, Params
from xapi_xe.errors import CommandError, UsageError
from xapi_xe.protocols import API, Terminal

if TYPE_CHECKING:
    from collections.abc import Callable

    from xapi_xe.reader import Found, Reader
    from xapi_xe.registry import Verb
    from xapi_xe.table import Entity

__all__ = ["Context"]


class Context:
    """One run of one command."""

    def __init__(
        self,
        name: str,
        verb: Verb,
        words: Sequence[str],
        params: Params,
        terminal: Terminal,
        connect: Callable[[], API],
    ) -> None:
        self.name = name
        self.verb = verb
        self.words = words
        self.params = params
        self.terminal = terminal
        self.minimal = params.flag("minimal")
        self.json = params.flag("json")
        self._connect = connect
        self._api: API | None = None
        self._reader: Reader | None = None

    # --- the server -------------------------------------------------------------------------

    @property
    def api(self) -> API:
        """The server; the first use logs in."""
        if self._api is None:
            self._api = self._connect()
        return self._api

    @property
    def reader(self) -> Reader:
        """Records, fetched once."""
        if self._reader is None:
            from xapi_xe.reader import Reader  # noqa: PLC0415 - help needs none

            self._reader = Reader(self.api)
        return self._reader

    def call(self, method: str, *params: object) -> Any:
        """Call a message and wait for its answer; for what is done at once."""
        return self.api.call(method, *params)

    def task(self, method: str, *params: object) -> Any:
        """Call a message as a task, show its progress, and give its result.

        For what takes a while: an interrupt cancels it. Raises what the work failed with.
        """
        from xapi_xe.waiting import wait  # noqa: PLC0415

        ref = self.api.call(f"Async.{method}", *params)
        return wait(self.api, self.terminal, ref, self.name)

    # --- objects ----------------------------------------------------------------------------

    def by_uuid(self, cls: str, name: str = "uuid") -> str:
        """The reference of the object whose uuid the parameter gives. Raises UsageError."""
        return self.reader.by_uuid(cls, self.params.require(name))

    def by_uuid_or_null(self, cls: str, name: str) -> str:
        """The same, and the null reference where the parameter is missing or empty."""
        uuid = self.params.get(name)
        return self.reader.by_uuid(cls, uuid) if uuid else "OpaqueRef:NULL"

    def by_name(self, cls: str, text: str) -> str:
        """The one object with this uuid or name. Raises CommandError for none and for several."""
        found = self.reader.named(cls, text)
        if len(found) == 1:
            return found[0].ref
        if not found:
            raise CommandError(f"There is no {cls} called {text!r}, by name or uuid")
        uuids = ", ".join(str(each.record["uuid"]) for each in found[:5])
        raise CommandError(
            f"{len(found)} objects of {cls} are called {text!r}", [f"Give a uuid: {uuids}"]
        )

    @property
    def pool(self) -> str:
        """The reference of the pool."""
        return self.api.call("pool.get_all")[0]

    def select(self) -> list[Found]:
        """The objects that the selectors of the command name; see `Verb.selects`.

        ``vm=`` (or ``host=``, ``sr=``, ...) is a name or a uuid, ``uuid=`` a uuid, any other field
        a filter. Raises CommandError where nothing fits, or more than one without ``--multiple``.
        """
        from xapi_xe.selecting import select  # noqa: PLC0415

        return select(self)

    def each(self, work: Callable[[Found], object], found: Sequence[Found] | None = None) -> None:
        """Do the work on each selected object (or each of `found`), one after the other.

        What fails on one is told at the end, and the others are worked on all the same. Raises what
        the work raises where there is one object, else PartlyFailed.
        """
        from xapi_xe.selecting import each  # noqa: PLC0415

        each(self, self.select() if found is None else found, work)

    def entity(self, noun: str) -> Entity:
        from xapi_xe.table import entity  # noqa: PLC0415

        return entity(noun)

    # --- printing ---------------------------------------------------------------------------

    def print(self, text: object) -> None:
        """One result: a uuid, a number, a word."""
        if self.json:
            self.print_json(text)
        elif self.minimal:
            self.terminal.print(escaped(str(text)))
        else:
            self.terminal.print(str(text))

    def print_list(self, values: Iterable[object]) -> None:
        """Several results: one a line; with ``--minimal`` on one line, joined by commas."""
        texts = [str(value) for value in values]
        if self.json:
            self.print_json(texts)
        elif self.minimal:
            self.terminal.print(",".join(map(escaped, texts)))
        else:
            for text in texts:
                self.terminal.print(text)

    def print_records(self, records: Iterable[Sequence[tuple[str, str]]]) -> None:
        """Records of (label, text); with ``--minimal`` the first texts, joined by commas."""
        if self.json:
            self.print_json([dict(record) for record in records])
        elif self.minimal:
            firsts = [record[0][1] for record in records if record]
            self.terminal.print(",".join(map(escaped, firsts)))
        else:
            for record in records:
                self.terminal.print(block(record))

    def print_json(self, value: object) -> None:
        """Anything, for machines."""
        import json  # noqa: PLC0415

        self.terminal.print(json.dumps(value, indent=2, ensure_ascii=False))

    def check(self) -> None:
        """Refuse parameters that the command does not know. Raises UsageError."""
        from xapi_xe.candidates import hints  # noqa: PLC0415

        known = {*self.verb.required, *self.verb.optional}
        fields: Iterable[str] = ()
        if self.verb.selects:
            fields = self.entity(self.verb.selects).fields
            known |= {self.verb.selects, "uuid"}
        for name, _ in self.params.pairs:
            head, colon, _ = name.partition(":")
            if name in known or name in STANDARD or "*" in known:
                continue
            if colon and (f"{head}:" in known or head in fields):
                continue
            if name not in fields:
                shown = sorted(known | {*fields})
                near = hints(name, shown) or [f"What it takes: xe help {self.name}"]
                raise UsageError(f"Unknown parameter: {name}", near)
        for name in self.verb.required:
            plain = name.removesuffix(":")
            if plain == name and name not in self.params:
                raise UsageError(f"Required parameter not found: {name}")
            if plain != name and not self.params.mapping(plain):
                raise UsageError(f"Required parameter not found: {name}KEY=VALUE")


def escaped(text: str) -> str:
    """A text in a line of texts that commas separate."""
    return text.replace("\\", "\\\\").replace(",", "\\,")


def block(record: Sequence[tuple[str, str]]) -> str:
    """A record as users know it: names end at one column, but the first begins at the margin.

    Two empty lines follow, one of them from the terminal's own line feed.
    """
    if not record:
        return "\n"
    width = max(len(label) for label, _ in record) + 4
    (label, text), *rest = record
    lines = [f"{label:<{width}}: {text}"]
    lines += [f"{label:>{width}}: {text}" for label, text in rest]
    return "\n".join([*lines, "", ""])
