"""Read objects for one command: records, and values behind their references.

Each class is asked for once: whole if many of its objects are needed, one by one if few.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias, cast

from xapi_sdk.failure import Failure

from xapi_xe.candidates import hints
from xapi_xe.errors import Refused, UsageError
from xapi_xe.protocols import API
from xapi_xe.table import Entity, Field
from xapi_xe.values import members, pairs, show

__all__ = ["EXPENSIVE", "Found", "Reader", "Record"]

Record: TypeAlias = Mapping[str, Any]

EXPENSIVE = "<expensive field>"
"""Stands in lists for values that would take a call for each object."""

_NULL = ("OpaqueRef:NULL", "")
_FEW = 4
"""So many objects of a class are asked for one by one."""
_HIDDEN_FROM_US = ("HANDLE_INVALID", "RBAC_PERMISSION_DENIED")


class Found(NamedTuple):
    """An object: its reference and its record."""

    ref: str
    record: Record


class Reader:
    """Records of one server, kept as long as a command runs."""

    def __init__(self, api: API) -> None:
        self.api = api
        self.bulk = False
        """Many objects are shown, so whole classes are fetched for what they refer to."""
        self._tables: dict[str, dict[str, Record]] = {}
        self._single: dict[str, dict[str, Record | None]] = {}

    def forget(self) -> None:
        """The command has changed something."""
        self._tables.clear()
        self._single.clear()

    # --- records ----------------------------------------------------------------------------

    def table(self, cls: str) -> dict[str, Record]:
        """All records of a class, by reference."""
        if cls not in self._tables:
            self._tables[cls] = self.api.call(f"{cls}.get_all_records")
        return self._tables[cls]

    def record(self, cls: str, ref: object) -> Record | None:
        """One record; None for a null reference, and for an object that is gone or not ours."""
        if ref in _NULL:
            return None
        ref = cast("str", ref)
        known = self._tables.get(cls)
        if known is not None:
            return known.get(ref)
        single = self._single.setdefault(cls, {})
        if ref not in single:
            try:
                if self.bulk and len(single) >= _FEW:
                    return self.table(cls).get(ref)
                single[ref] = self.api.call(f"{cls}.get_record", ref)
            except Failure as error:
                if error.code not in _HIDDEN_FROM_US:
                    raise
                single[ref] = None
        return single[ref]

    def by_uuid(self, cls: str, uuid: str) -> str:
        """The reference of an object. Raises Failure, or Refused with uuids that begin so."""
        try:
            return self.api.call(f"{cls}.get_by_uuid", uuid)
        except Failure as error:
            if error.code != "UUID_INVALID":
                raise
            alike: list[str] = []
            if len(uuid) >= 3:
                known = [str(r.get("uuid", "")) for r in self.table(cls).values()]
                alike = [each for each in known if each.startswith(uuid.lower())][:5]
            if not alike:
                raise
            hint = [f"A uuid is given in full. It may be: {', '.join(alike)}"]
            raise Refused(error, hint) from error

    def named(self, cls: str, text: str) -> list[Found]:
        """Objects with this uuid or this name."""
        records: Mapping[str, Record]
        if cls in self._tables or '"' in text:
            records = self.table(cls)
        else:
            expression = f'field "uuid"="{text}" or field "name__label"="{text}"'
            records = self.api.call(f"{cls}.get_all_records_where", expression)
        found = [Found(ref, record) for ref, record in records.items()]
        return [each for each in found if each.record["uuid"] == text] or [
            each for each in found if each.record.get("name_label") == text
        ]

    # --- filters ----------------------------------------------------------------------------

    def search(self, entity: Entity, filters: Sequence[tuple[str, str]]) -> list[Found]:
        """The objects of a noun that all filters fit. Raises UsageError for an unknown field."""
        wanted = [(self._matcher(entity, name), value) for name, value in filters]
        given = {name for name, _ in filters}
        for name, value in entity.where:
            if name not in given:
                wanted.append((self._matcher(entity, name), value))
        expression = " and ".join(
            f'field "{entity.columns.get(matcher.field.path[0], matcher.field.path[0])}"="{text}"'
            for matcher, value in wanted
            if (text := matcher.server_text(entity, value)) is not None
        )
        if not expression or not entity.searchable or entity.cls in self._tables:
            records = self.table(entity.cls)
        else:
            records = self.api.call(f"{entity.cls}.get_all_records_where", expression)
        found = [Found(ref, record) for ref, record in records.items()]
        self.bulk = self.bulk or len(found) > _FEW
        for matcher, value in wanted:
            found = [each for each in found if matcher.matches(self, entity, each, value)]
        return found

    def _matcher(self, entity: Entity, name: str) -> _Matcher:
        field = entity.fields.get(name)
        if field is not None:
            return _Matcher(field, "")
        column, _, key = name.partition(":")
        field = entity.fields.get(column)
        if field is not None and key:
            if field.is_map or (field.is_set and key == "contains"):
                return _Matcher(field, key)
            kinds = "maps have keys, sets have field:contains=value"
            raise UsageError(f"{column} is no map or set ({kinds})")
        raise UsageError(f"Unknown parameter: {name}", hints(name, entity.fields))

    # --- values -----------------------------------------------------------------------------

    def value(self, entity: Entity, field: Field, found: Found) -> Any:
        """The value of a field; None behind a null reference. References have become uuids."""
        path = field.path
        if path[0] == "@":
            from xapi_xe import computed  # noqa: PLC0415 - few commands need it

            return computed.FUNCTIONS[path[1]](self, found)
        if path[0] == "()":
            value = self._called(entity, path[1], found.ref)
            return self._follow(value, path[2:])
        value = found.record.get(path[0])
        if len(path) > 1:
            return self._follow(value, path[1:])
        if isinstance(value, dict) and " ref" in field.type:
            return self._uuids_in(field.type, cast("dict[str, Any]", value))
        return cast("Any", value)

    def text(self, entity: Entity, field: Field, found: Found) -> str:
        """The value as it is printed."""
        return show(field, self.value(entity, field, found), entity.enums)

    def _called(self, entity: Entity, message: str, ref: str) -> Any:
        try:
            params = () if message == "SR.get_supported_types" else (ref,)
            return self.api.call(message, *params)
        except Failure as error:
            if error.code in ("NOT_IMPLEMENTED", "MESSAGE_METHOD_UNKNOWN", "VM_IS_SNAPSHOT"):
                return None
            raise

    def _follow(self, value: Any, path: tuple[str, ...]) -> Any:
        if not path:
            return value
        if isinstance(value, list):
            found = [self._follow(each, path) for each in cast("list[Any]", value)]
            flat: list[Any] = []
            for each in found:
                flat += cast("list[Any]", each) if isinstance(each, list) else [each]
            return flat
        record = self.record(path[0], value)
        return None if record is None else self._follow(record.get(path[1]), path[2:])

    def _uuids_in(self, type_: str, value: dict[str, Any]) -> dict[str, Any]:
        key, _, leaf = type_[1 : type_.rindex(")")].partition(" -> ")
        found: dict[str, Any] = {}
        for k, v in value.items():
            if key.endswith(" ref"):
                record = self.record(key.removesuffix(" ref"), k)
                k = record["uuid"] if record else k  # noqa: PLW2901
            if leaf.endswith(" ref"):
                record = self.record(leaf.removesuffix(" ref"), v)
                v = record["uuid"] if record else None  # noqa: PLW2901
            found[k] = v
        return found


class _Matcher(NamedTuple):
    """One filter: a field, and the key of a map or ``contains`` of a set."""

    field: Field
    key: str

    def server_text(self, entity: Entity, value: str) -> str | None:
        """What the server may compare with, if it can do so as well as we do."""
        type_ = self.field.type
        if self.key or len(self.field.path) > 1 or '"' in value or "nocase" in self.field.marks:
            return None
        if type_.startswith("enum ") and not type_.endswith(" set"):
            for api, shown in entity.enums[type_[5:]].items():
                if shown == value:
                    return api
            return None
        return value if type_ in ("string", "bool") else None

    def matches(self, reader: Reader, entity: Entity, found: Found, wanted: str) -> bool:
        value = reader.value(entity, self.field, found)
        if self.key and self.field.is_map:
            return dict(pairs(self.field, value, entity.enums)).get(self.key) == wanted
        if self.key:
            return wanted in members(self.field, value, entity.enums)
        text = show(self.field, value, entity.enums)
        if "nocase" in self.field.marks:
            return text.lower() == wanted.lower()
        return text == wanted
