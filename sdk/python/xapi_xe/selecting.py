"""Which objects a command means: ``vm=NAME``, ``uuid=``, or filters as lists have them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from xapi_sdk.failure import XapiError

from xapi_xe.arguments import STANDARD
from xapi_xe.errors import CommandError, Disconnected, PartlyFailed, UsageError, XeError
from xapi_xe.parameters import plural

if TYPE_CHECKING:
    from xapi_xe.context import Context
    from xapi_xe.reader import Found

__all__ = ["each", "select"]

_SINGLE = frozenset({"host", "pool"})
"""Nouns of which no selector means "the one there is"."""


def select(ctx: Context) -> list[Found]:
    """See `Context.select`."""

    noun = ctx.verb.selects
    entity = ctx.entity(noun)
    filters = _filters(ctx)
    multiple = ctx.params.flag("multiple")
    if "uuid" in ctx.params:
        found = _by_uuid(ctx, entity.cls, filters)
    elif noun in ctx.params or filters or multiple or noun in _SINGLE:
        found = _by_filters(ctx, filters)
    else:
        raise UsageError(
            f"Required parameter not found: {noun}",
            [f"Say which: {noun}=NAME-OR-UUID, uuid=UUID, FIELD=VALUE, or --multiple for all"],
        )
    if not found:
        raise CommandError(f"No matching {plural(noun)} found")
    if len(found) > 1 and not multiple:
        names = [f"{each.record['uuid']} ({_name(each)})" for each in found[:5]]
        more = ["..."] if len(found) > 5 else []
        raise CommandError(
            f"{len(found)} {plural(noun)} match. --multiple is required to work on them all",
            ["They are:", *names, *more],
        )
    return found


def each(ctx: Context, found: Sequence[Found], work: Callable[[Found], object]) -> None:
    """See `Context.each`."""
    if len(found) == 1:
        work(found[0])
        return
    failures: list[tuple[str, Exception]] = []
    for one in found:
        try:
            work(one)
        except Disconnected:
            raise
        except (XapiError, XeError) as error:
            failures.append((f"{one.record['uuid']} ({_name(one)})", error))
    if failures:
        nouns = plural(ctx.verb.selects)
        raise PartlyFailed(f"{len(failures)} of {len(found)} {nouns} failed", failures)


def _filters(ctx: Context) -> list[tuple[str, str]]:
    """The parameters that are neither the command's own nor name an object."""
    own = {*ctx.verb.required, *ctx.verb.optional}
    fields = ctx.entity(ctx.verb.selects).fields
    filters: list[tuple[str, str]] = []
    for name, value in ctx.params.pairs:
        head, colon, _ = name.partition(":")
        if name in own or (colon and f"{head}:" in own) or name in ("uuid", ctx.verb.selects):
            continue
        if name in STANDARD and name not in fields:
            continue
        filters.append((name, value))
    return filters


def _by_uuid(ctx: Context, cls: str, filters: list[tuple[str, str]]) -> list[Found]:
    """Who names one object by its uuid means it, template or not."""
    from xapi_xe.reader import Found  # noqa: PLC0415

    uuid = ctx.params.get("uuid")
    ref = ctx.reader.by_uuid(cls, uuid)
    if not filters:
        return [Found(ref, ctx.reader.record(cls, ref) or {})]
    return ctx.reader.search(ctx.entity(ctx.verb.selects), [("uuid", uuid), *filters])


def _by_filters(ctx: Context, filters: list[tuple[str, str]]) -> list[Found]:
    noun = ctx.verb.selects
    entity = ctx.entity(noun)
    text = ctx.params.get(noun)
    named = {each.ref for each in ctx.reader.named(entity.cls, text)} if text else None
    if named is not None and not named:
        raise CommandError(f"There is no {noun} called {text!r}, by name or uuid")
    if named and not filters:
        # Who names an object by its uuid means it, template or not.
        exact = [each for each in ctx.reader.named(entity.cls, text) if each.record["uuid"] == text]
        if exact:
            return exact
    if noun == "vm" and named is None and "is-control-domain" not in ctx.params:
        filters = [*filters, ("is-control-domain", "false")]
    found = ctx.reader.search(entity, filters)
    return [each for each in found if named is None or each.ref in named]


def _name(found: Found) -> str:
    return str(found.record.get("name_label", ""))
