"""The metadata of an archive (``ova.xml``): a version, and objects of the data model as structs.

Read with distrust and with patience: archives come from other versions, so classes and fields
that are unknown here are left alone, fields that are missing read as their default, and a field
is only decoded when somebody asks for it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from xapi.generated import enums, errors
from xapi.generated.catalogue import PRODUCT_VERSION
from xapi.generated.records import MODELS
from xapi.idl.decode import Decoder, WireTypeError, decoder
from xapi.idl.encode import xml_of_plain
from xapi.idl.model import NULL_REF, FieldModel
from xapi.idl.scalars import Plain, escape
from xapi.idl.types import Enum, Map
from xapi.wire.limits import Limits, MalformedAnswer
from xapi.wire.xmlrpc import load_value

__all__ = ["Archive", "Thing", "Version", "dump", "load", "thing_xml"]

EXPORT_VERSION = 2
"""Each block has its checksum behind it."""
MAX_ELEMENTS = 8_000_000
MAX_FIELD = 300 * 1024
"""Characters of one field, as much as a call could set."""
MAX_ID = 200
_MODELS = {model.name: model for model in MODELS}


@dataclass(frozen=True, slots=True)
class Version:
    """Which server wrote an archive."""

    hostname: str
    date: str
    product_version: str
    product_brand: str
    build_number: str
    xapi_major: int = int(PRODUCT_VERSION.split(".")[0])
    xapi_minor: int = int(PRODUCT_VERSION.split(".")[1])
    export_vsn: int = EXPORT_VERSION


class Thing:
    """One object of an archive."""

    __slots__ = ("_fields", "cls", "id")

    def __init__(self, cls: str, id_: str, fields: Mapping[str, Plain]) -> None:
        self.cls = cls
        self.id = id_
        """What other objects of the archive call it, such as ``Ref:3``."""
        self._fields = fields

    def __contains__(self, field: str) -> bool:
        return field in self._fields

    def get(self, field: str) -> Any:
        """The value of a field of the data model. Raises FIELD_TYPE_ERROR [field]."""
        model, decode = _field(self.cls, field)
        if field not in self._fields:
            return model.default
        plain = self._fields[field]
        if _weight(plain) > MAX_FIELD:
            raise errors.FieldTypeError(field)
        try:
            return decode(_known(model, plain))
        except WireTypeError:
            raise errors.FieldTypeError(field) from None

    def take(self, fields: Iterable[str]) -> dict[str, Any]:
        """Several fields by name, to make a row of."""
        return {field: self.get(field) for field in fields}

    def text(self, field: str) -> str:
        """A string that need not be a field of the data model; empty where there is none."""
        value = self._fields.get(field, "")
        if not isinstance(value, str) or len(value) > MAX_FIELD:
            raise errors.FieldTypeError(field)
        return value

    def flag(self, field: str) -> bool:
        """A boolean that need not be a field of the data model."""
        value = self._fields.get(field, False)
        if not isinstance(value, bool):
            raise errors.FieldTypeError(field)
        return value


@dataclass(frozen=True, slots=True)
class Archive:
    """What the metadata hold."""

    version: Version
    things: Mapping[str, Thing]
    """By their id, in the order of the archive."""

    def of(self, cls: str) -> Iterator[Thing]:
        return (thing for thing in self.things.values() if thing.cls == cls)

    def find(self, id_: str, cls: str) -> Thing | None:
        """The object of that id, if it is of the class."""
        found = self.things.get(id_)
        return found if found is not None and found.cls == cls else None

    def demand(self, id_: str, cls: str) -> Thing:
        """Raises IMPORT_ERROR_FAILED_TO_FIND_OBJECT [id]."""
        found = self.find(id_, cls)
        if found is None:
            raise errors.ImportErrorFailedToFindObject(id_)
        return found


# --- reading ---------------------------------------------------------------------------------


def load(text: bytes) -> Archive:
    """Read metadata, which may take a while: not on the event loop.

    Raises IMPORT_ERROR [text] for what is none, IMPORT_INCOMPATIBLE_VERSION for those of a newer
    server, or of one so old that its blocks have no checksums, FIELD_TYPE_ERROR [field].
    """
    try:
        limits = Limits(size=len(text), depth=16, elements=MAX_ELEMENTS)
        plain = load_value(text.strip().decode(), limits)
    except (MalformedAnswer, UnicodeDecodeError) as error:
        raise errors.ImportError(f"ova.xml: {error}") from None
    if not isinstance(plain, dict):
        raise errors.ImportError("ova.xml is no struct")
    version, objects = plain.get("version"), plain.get("objects")
    if not isinstance(version, dict) or not isinstance(objects, list):
        raise errors.ImportError("ova.xml has no version or no objects")
    read = _version(version)
    ours = Version("", "", "", "", "")
    newer = (read.xapi_major, read.xapi_minor) > (ours.xapi_major, ours.xapi_minor)
    if newer or read.export_vsn < 1:
        raise errors.ImportIncompatibleVersion()
    things: dict[str, Thing] = {}
    for item in objects:
        thing = _thing(item)
        if thing.id in things:
            raise errors.ImportError(f"ova.xml has two objects called {thing.id}")
        things[thing.id] = thing
    return Archive(read, things)


def _version(plain: Mapping[str, Plain]) -> Version:
    def word(key: str) -> str:
        value = plain.get(key, "")
        return value if isinstance(value, str) else str(value)

    def number(key: str) -> int:
        value = plain.get(key, 0)
        if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 10:
            return int(value)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        raise errors.FieldTypeError(key)

    return Version(
        word("hostname"),
        word("date"),
        word("product_version"),
        word("product_brand"),
        word("build_number"),
        number("xapi_major"),
        number("xapi_minor"),
        number("export_vsn"),
    )


def _thing(plain: Plain) -> Thing:
    if isinstance(plain, dict):
        cls, id_, fields = plain.get("class"), plain.get("id"), plain.get("snapshot")
        known = isinstance(cls, str) and isinstance(id_, str) and isinstance(fields, dict)
        if known and id_ != NULL_REF and 0 < len(cast("str", id_)) <= MAX_ID:
            return Thing(cast("str", cls), cast("str", id_), cast("dict[str, Plain]", fields))
    raise errors.ImportError("ova.xml has an object without class, id or snapshot")


@cache
def _field(cls: str, field: str) -> tuple[FieldModel, Decoder]:
    model = _MODELS[cls].field[field]
    return model, decoder(model.type, enums.TABLES)


def _known(model: FieldModel, plain: Plain) -> Plain:
    """A map without the keys that a newer server may have: they are enum values unknown here."""
    if isinstance(model.type, Map) and isinstance(model.type.key, Enum) and isinstance(plain, dict):
        known = enums.VALUES[model.type.key.name]
        return {key: value for key, value in plain.items() if key in known}
    return plain


def _weight(plain: Plain) -> int:
    """Characters of a value; structs and arrays count for what is in them."""
    total = 0
    todo: list[Plain] = [plain]
    while todo:
        value = todo.pop()
        if isinstance(value, str):
            total += len(value) + 1
        elif isinstance(value, dict):
            total += sum(map(len, value))
            todo.extend(value.values())
        elif isinstance(value, list):
            total += len(value)
            todo.extend(value)
    return total


# --- writing ---------------------------------------------------------------------------------


def thing_xml(cls: str, id_: str, record: str) -> str:
    """An object; `record` is its struct as ``<value>...</value>``."""
    return (
        f"<value><struct><member><name>class</name><value>{cls}</value></member>"
        f"<member><name>id</name><value>{escape(id_)}</value></member>"
        f"<member><name>snapshot</name>{record}</member></struct></value>"
    )


def dump(version: Version, things: Collection[str]) -> bytes:
    """Metadata of objects that `thing_xml` wrote."""
    head = xml_of_plain(
        {
            "hostname": version.hostname,
            "date": version.date,
            "product_version": version.product_version,
            "product_brand": version.product_brand,
            "build_number": version.build_number,
            "xapi_major": version.xapi_major,
            "xapi_minor": version.xapi_minor,
            "export_vsn": version.export_vsn,
        }
    )
    return (
        f"<value><struct><member><name>version</name>{head}</member><member><name>objects</name>"
        f"<value><array><data>{''.join(things)}</data></array></value></member></struct></value>"
    ).encode()
