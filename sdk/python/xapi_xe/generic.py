"""The commands that every noun has: ``X-list``, and ``X-param-list`` with its kin.

They know nothing of classes; the tables of `xapi_xe.table` say what there is.
"""

from __future__ import annotations

from xapi_xe.arguments import STANDARD
from xapi_xe.candidates import hints
from xapi_xe.context import Context
from xapi_xe.errors import CommandError, UsageError
from xapi_xe.reader import EXPENSIVE, Found
from xapi_xe.table import Entity, Field
from xapi_xe.values import members, native, pairs, parse_value

_NULL = "OpaqueRef:NULL"


def list_(ctx: Context) -> None:
    """``X-list [params=...] [FIELD=VALUE ...]``."""
    entity = _entity(ctx)
    filters = [
        (name, value)
        for name, value in ctx.params.pairs
        if name != "params" and (name not in STANDARD or name in entity.fields)
    ]
    fields = _shown(ctx, entity)
    found = ctx.reader.search(entity, filters)
    ctx.reader.bulk = ctx.reader.bulk or len(found) > 4
    _print(ctx, entity, fields, found, in_list=True)


def print_list(ctx: Context, entity: Entity, found: list[Found], shown: tuple[str, ...]) -> None:
    """Print objects as ``X-list`` does, for commands that choose them otherwise."""
    fields = _shown(ctx, entity._replace(shown=shown))
    ctx.reader.bulk = ctx.reader.bulk or len(found) > 4
    _print(ctx, entity, fields, found, in_list=True)


def param_list(ctx: Context) -> None:
    """``X-param-list uuid=``: every field of one object."""
    entity = _entity(ctx)
    found = _object(ctx, entity)
    fields = [field for field in entity.fields.values() if "hidden" not in field.marks]
    _print(ctx, entity, fields, [found], in_list=False)


def param_get(ctx: Context) -> None:
    """``X-param-get uuid= param-name= [param-key=]``."""
    entity = _entity(ctx)
    field = _field(entity, ctx.params.require("param-name"))
    found = _object(ctx, entity)
    if "param-key" in ctx.params and field.type.endswith(" map"):
        key = ctx.params.get("param-key")
        entries = dict(pairs(field, ctx.reader.value(entity, field, found), entity.enums))
        if key not in entries:
            raise CommandError(f"Key {key} not found in map", hints(key, entries))
        ctx.print(entries[key])
    elif ctx.json:
        ctx.print_json(native(field, ctx.reader.value(entity, field, found), entity.enums))
    else:
        ctx.print(ctx.reader.text(entity, field, found))


def param_set(ctx: Context) -> None:
    """``X-param-set uuid= FIELD=VALUE MAP:KEY=VALUE ...``."""
    entity = _entity(ctx)
    changes = [(n, v) for n, v in ctx.params.pairs if n != "uuid" and not _is_switch(entity, n)]
    # Everything is checked before anything is changed.
    prepared = [_change(entity, name, value) for name, value in changes]
    if not prepared:
        raise UsageError("Required parameter not found: FIELD=VALUE")
    found = _object(ctx, entity)
    entries: dict[str, tuple[Field, dict[str, str]]] = {}
    for field, key, value in prepared:
        if key is None:
            _set(ctx, entity, found, field, value)
        elif field.set.startswith("entry:"):
            ctx.call(f"{entity.cls}.{field.set[6:]}", found.ref, key, value)
        elif field.add:
            if key in found.record[field.path[0]]:
                ctx.call(f"{entity.cls}.{field.remove}", found.ref, key)
            ctx.call(f"{entity.cls}.{field.add}", found.ref, key, value)
        else:
            entries.setdefault(field.name, (field, {}))[1][key] = value
    for field, given in entries.values():
        whole = {**found.record[field.path[0]], **given}
        ctx.call(f"{entity.cls}.{field.set}", found.ref, whole)


def _change(entity: Entity, name: str, value: str) -> tuple[Field, str | None, str]:
    """A change that can be made: the field, the key of an entry, the text."""
    column, colon, key = name.partition(":")
    field = entity.fields.get(name)
    if field is None and colon:
        field = _field(entity, column)
        if not field.type.endswith(" map"):
            raise UsageError(f"Field '{column}' is no map; write {column}={value}")
        if not (field.add or field.set):
            raise UsageError(f"Field '{column}' is read-only")
        return field, key, value
    if field is None:
        raise UsageError(f"Unknown field: {name}", hints(name, entity.fields))
    if field.type.endswith(" map") and (field.add or field.set):
        raise UsageError(f"Field '{name}' is a map; write {name}:KEY=VALUE")
    if not field.set:
        if field.add:
            raise UsageError(f"Field '{name}' is a set; use {entity.noun}-param-add and -remove")
        raise UsageError(f"Field '{name}' is read-only")
    if not (field.type.endswith(" ref") or " ref " in field.type):
        parse_value(field, value, entity.enums)
    return field, None, value


def _set(ctx: Context, entity: Entity, found: Found, field: Field, text: str) -> None:
    value: object
    if field.type.endswith(" ref set"):
        cls = field.type.removesuffix(" ref set")
        value = [ctx.reader.by_uuid(cls, uuid) for uuid in text.split(",") if uuid]
    elif field.type.endswith(" ref"):
        cls = field.type.removesuffix(" ref")
        value = ctx.reader.by_uuid(cls, text) if text else _NULL
    else:
        value = parse_value(field, text, entity.enums)
    ctx.call(f"{entity.cls}.{field.set}", found.ref, value)


def param_add(ctx: Context) -> None:
    """``X-param-add uuid= param-name= KEY=VALUE ...`` for maps, ``param-key=`` for sets."""
    entity = _entity(ctx)
    field = _field(entity, ctx.params.require("param-name"))
    if not field.add:
        kind = "is read-only" if field.type.endswith((" set", " map")) else "is no set and no map"
        raise UsageError(f"Parameter {field.name} {kind}")
    found = _object(ctx, entity)
    if field.type.endswith(" set"):
        member = _member(ctx, entity, field, ctx.params.require("param-key"))
        ctx.call(f"{entity.cls}.{field.add}", found.ref, member)
        return
    own = ("uuid", "param-name", "param-key")
    given = [(k, v) for k, v in ctx.params.pairs if k not in own and k not in STANDARD]
    if not given:
        raise UsageError("Required parameter not found: KEY=VALUE")
    for key, value in given:
        ctx.call(f"{entity.cls}.{field.add}", found.ref, key, value)


def param_remove(ctx: Context) -> None:
    """``X-param-remove uuid= param-name= param-key=``."""
    entity = _entity(ctx)
    field = _field(entity, ctx.params.require("param-name"))
    key = ctx.params.require("param-key")
    if not field.remove:
        kind = "is read-only" if field.type.endswith((" set", " map")) else "is no set and no map"
        raise UsageError(f"Parameter {field.name} {kind}")
    found = _object(ctx, entity)
    value = ctx.reader.value(entity, field, found)
    if field.type.endswith(" map"):
        there = [k for k, _ in pairs(field, value, entity.enums)]
    else:
        there = members(field, value, entity.enums)
    if key not in there:
        kind = "map" if field.type.endswith(" map") else "the set"
        raise CommandError(f"Key {key} is not in {kind}", hints(key, there))
    ctx.call(f"{entity.cls}.{field.remove}", found.ref, _member(ctx, entity, field, key))


def param_clear(ctx: Context) -> None:
    """``X-param-clear uuid= param-name=``."""
    entity = _entity(ctx)
    field = _field(entity, ctx.params.require("param-name"))
    if not (field.set or field.remove):
        raise UsageError(f"Parameter {field.name} is read-only")
    found = _object(ctx, entity)
    if field.remove:
        value = ctx.reader.value(entity, field, found)
        if field.type.endswith(" map"):
            keys = [key for key, _ in pairs(field, value, entity.enums)]
        else:
            keys = members(field, value, entity.enums)
        for key in keys:
            member = _member(ctx, entity, field, key)
            ctx.call(f"{entity.cls}.{field.remove}", found.ref, member)
    elif field.type.endswith(" map"):
        ctx.call(f"{entity.cls}.{field.set}", found.ref, {})
    else:
        _set(ctx, entity, found, field, "")


# --- parts ----------------------------------------------------------------------------------


def _entity(ctx: Context) -> Entity:
    """The noun of ``vm-param-list`` is ``vm``."""
    for suffix in ("list", "get", "set", "add", "remove", "clear"):
        noun = ctx.name.removesuffix(f"-param-{suffix}")
        if noun != ctx.name:
            return ctx.entity(noun)
    return ctx.entity(ctx.name.removesuffix("-list"))


def _object(ctx: Context, entity: Entity) -> Found:
    ref = ctx.by_uuid(entity.cls)
    record = ctx.reader.record(entity.cls, ref)
    if record is None:
        raise CommandError(f"The {entity.noun} is gone")
    return Found(ref, record)


def _field(entity: Entity, name: str) -> Field:
    field = entity.fields.get(name)
    if field is None:
        raise UsageError(f"Unknown field: {name}", hints(name, entity.fields))
    return field


def _member(ctx: Context, entity: Entity, field: Field, text: str) -> object:
    """The member of a set, or the key of a map, as the API has it."""
    if field.type.endswith(" ref set"):
        return ctx.reader.by_uuid(field.type.removesuffix(" ref set"), text)
    if field.type.endswith(" set"):
        one = field._replace(type=field.type.removesuffix(" set"))
        return parse_value(one, text, entity.enums)
    return text


def _is_switch(entity: Entity, name: str) -> bool:
    return name in STANDARD and name not in entity.fields


def _shown(ctx: Context, entity: Entity) -> list[Field]:
    """The fields of a list, in the order of the table."""
    given = ctx.params.get("params")
    if given == "all" or (not given and not entity.shown):
        return [field for field in entity.fields.values() if "hidden" not in field.marks]
    names = [name.strip() for name in given.split(",")] if given else list(entity.shown)
    unknown = [name for name in names if name and name not in entity.fields]
    if unknown:
        raise UsageError(f"Unknown field: {unknown[0]}", hints(unknown[0], entity.fields))
    return [field for name, field in entity.fields.items() if name in names]


def _print(
    ctx: Context, entity: Entity, fields: list[Field], found: list[Found], in_list: bool
) -> None:
    reader = ctx.reader
    if ctx.json:
        objects = [
            {
                field.name: native(field, reader.value(entity, field, each), entity.enums)
                for field in fields
                if not (in_list and "expensive" in field.marks)
            }
            for each in found
        ]
        ctx.print_json(objects if in_list else objects[0])
        return
    if ctx.minimal:
        fields = fields[:1]
    skip = [in_list and "expensive" in field.marks for field in fields]
    labels = [field.label for field in fields]
    ctx.print_records(
        [
            (label, EXPENSIVE if skipped else reader.text(entity, field, each))
            for label, field, skipped in zip(labels, fields, skip, strict=True)
        ]
        for each in found
    )
