"""What the templates ask about the data model: types with links, rights, releases, who uses what.

Everything is escaped here or by the templates; texts of the data model are never markup.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from itertools import pairwise
from typing import NamedTuple

from markupsafe import Markup, escape

from codegen.coverage import Answer, answer
from codegen.expand import MISSING, Class, Field, Message, Model, Param
from codegen.schema import Lifecycle
from xapi.idl.types import Enum, Map, Option, Record, Ref, Scalar, Set, Type, parse_type

__all__ = ["Reference", "Step"]

_CODE = re.compile(r"\b([A-Z][A-Z0-9]*_[A-Z0-9_]+)\b")

STATUS: dict[Answer, str] = {
    "database": "Answered from the database",
    "hand": "Implemented",
    "part": "Implemented in part",
    "not implemented": "Not implemented here",
    "removed": "Removed from the API",
}
_RETRY = {
    "safe": "The same call may go out again at once.",
    "later": "The same call may succeed later.",
    "never": "The same call will fail again.",
}
_FAULT = {
    "client": "The caller has to change something.",
    "server": "The server, or what it manages.",
    "environment": "Something outside: a device, a network, another service.",
}


class Step(NamedTuple):
    """One step of a lifecycle."""

    what: str
    release: str


class Reference:
    """The data model, with what only a reader asks for. `root` leads back to the site's root."""

    def __init__(self, model: Model, operations: Mapping[str, object]) -> None:
        self.model = model
        self.document = model.document
        self.classes = sorted(model.classes.values(), key=lambda c: c.name.lower())
        self._operations = operations
        self._branding = {
            r["code_name"]: r["branding"]
            for r in model.document.release.releases
            if r.get("code_name")
        }
        self.declared_by: dict[str, list[str]] = defaultdict(list)
        self.raised_by: dict[str, list[str]] = defaultdict(list)
        self.enum_users: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for message in model.messages:
            for code in dict.fromkeys(message.idl.errors):
                self.declared_by[code].append(message.full_name)
            for alert in message.policy.alerts:
                self.raised_by[alert].append(message.full_name)
        for cls in self.classes:
            for field in cls.visible_fields:
                for name in _enums(field.idl.type):
                    self.enum_users[name].append((cls.name, f"field-{field.name}"))
            for message in cls.messages:
                if message.implicit:
                    continue
                for text in (message.result, *(p.type for p in message.params)):
                    for name in _enums(text):
                        if (cls.name, message.name) not in self.enum_users[name]:
                            self.enum_users[name].append((cls.name, message.name))

    def status(self, message: Message) -> Answer:
        return answer(message, self._operations.get(message.cls))

    def status_text(self, message: Message) -> str:
        return STATUS[self.status(message)]

    def works(self, cls: Class) -> tuple[int, int]:
        """How many messages do something, of how many that the API still has."""
        found = [self.status(m) for m in cls.messages]
        known = [s for s in found if s != "removed"]
        return sum(s != "not implemented" for s in known), len(known)

    def other_end(self, field: Field) -> tuple[str, str] | None:
        """Class and field at the other end of a relation, if clients can see it."""
        if field.relation is None:
            return None
        cls, name, _ = field.relation
        visible = {f.name for f in self.model.classes[cls].visible_fields}
        return (cls, name) if name in visible and (cls, name) != (field.cls, field.name) else None

    def explicit(self, cls: Class) -> list[Message]:
        """Messages with a meaning of their own, constructors and destructors among them."""
        tags = ("custom", "constructor", "destructor")
        return sorted((m for m in cls.messages if m.tag in tags), key=lambda m: m.name.lower())

    def derived(self, cls: Class) -> list[Message]:
        """Reads and writes of fields and of whole objects."""
        tags = ("custom", "constructor", "destructor")
        return [m for m in cls.messages if m.tag not in tags]

    # --- texts -------------------------------------------------------------------------------

    def type(self, text: str, root: str) -> Markup:
        """A type, with links to the class or the enum that it names."""
        if text == "<class> record":
            return escape("record of the object's class")
        return _html(parse_type(text), root)

    def prose(self, text: str, root: str) -> Markup:
        """A description, with links from the error codes it names."""
        parts = _CODE.split(text)
        errors = self.document.errors
        return Markup("").join(
            Markup('<a href="{}errors.html#{}"><code>{}</code></a>').format(root, part, part)
            if part in errors
            else part
            for part in parts
        )

    def breakable(self, name: str) -> Markup:
        """A name that may be broken after its underscores, for narrow columns."""
        return Markup("_<wbr>").join(name.split("_"))

    def since(self, lifecycle: Lifecycle) -> str:
        """The release that published it, for people."""
        when = lifecycle.published or lifecycle.prototyped
        first = when[0] if isinstance(when, list) else when
        return self.release(first) if first else ""

    def release(self, name: str) -> str:
        """``XenServer 7.0`` for ``dundee``; plain numbers are versions of xapi."""
        branding = self._branding.get(name)
        return branding or f"xapi {name}"

    def steps(self, lifecycle: Lifecycle) -> list[Step]:
        steps: dict[str, str | list[str]] = lifecycle.model_dump(exclude_none=True)
        steps.pop("state")
        return [
            Step("since" if what == "published" else what, self.release(release))
            for what, when in steps.items()
            for release in ([when] if isinstance(when, str) else when)
        ]

    def roles(self, role_set: str | None) -> list[str]:
        """Roles that may, least first."""
        return list(reversed(self.document.role_sets[role_set])) if role_set else []

    def default(self, param: Param) -> str:
        return "" if param.default is MISSING else _literal(param.default)

    def field_default(self, value: object) -> str:
        return _literal(value)

    def runs_on(self, message: Message) -> str:
        """Where it runs, in words."""
        if self.status(message) == "removed":
            return ""
        if not message.custom:
            return "Reads: any host of the pool. Writes: the coordinator."
        rule = message.policy.runs_on
        return "On the coordinator." if rule == "coordinator" else f"Forwarded to: {rule}."

    def retry(self, name: str) -> str:
        return _RETRY[name]

    def fault(self, name: str) -> str:
        return _FAULT[name]


def _literal(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return f'"{value}"' if not value.startswith("OpaqueRef:") else value
        case dict() if not value:
            return "{}"
        case list() if not value:
            return "[]"
        case _:
            return str(value)


def _enums(text: str) -> list[str]:
    words = text.replace("(", " ").replace(")", " ").split()
    return [name for word, name in pairwise(words) if word == "enum"]


def _html(type_: Type, root: str) -> Markup:
    match type_:
        case Scalar(name):
            return escape(name)
        case Enum(name):
            return Markup('enum <a href="{}enums.html#{}">{}</a>').format(root, name, name)
        case Ref(cls):
            return Markup('<a href="{}classes/{}.html">{}</a> ref').format(root, cls, cls)
        case Record(cls):
            link = Markup('<a href="{}classes/{}.html#section-fields">{}</a> record')
            return link.format(root, cls, cls)
        case Set(of):
            return _html(of, root) + " set"
        case Option(of):
            return _html(of, root) + " option"
        case Map(key, value):
            return Markup("({} → {}) map").format(_html(key, root), _html(value, root))
