"""The search index: everything that has an address, as one script that pages load when asked.

A script and not JSON, because pages opened as files may not fetch.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from codegen.site.guides import Guide
from codegen.site.reference import Reference

__all__ = ["search_index"]

SUMMARY = 90
"""Characters of a description that are shown."""
SEARCHED = 700
"""Characters of a guide's section that are searched."""

Entry = tuple[str, ...]
"""Kind, title, address below the root, description; and what is searched without being shown."""


def search_index(reference: Reference, guides: Sequence[Guide]) -> str:
    """The script."""
    entries = [*_entries(reference), *_guides(guides)]
    lines = (json.dumps(e, ensure_ascii=False, separators=(",", ":")) for e in entries)
    return "window.XAPI_INDEX=[\n" + ",\n".join(lines) + "\n];\n"


def _entries(reference: Reference) -> Iterator[Entry]:
    document = reference.document
    for cls in reference.classes:
        page = f"classes/{cls.name}.html"
        yield "class", cls.name, page, _short(cls.idl.doc)
        for message in cls.messages:
            # What an accessor does is in its name, and its field has an entry of its own.
            doc = "" if message.implicit else _short(message.idl.doc)
            yield "message", message.full_name, f"{page}#{message.name}", doc
        for field in cls.visible_fields:
            name = f"{cls.name}.{field.name}"
            yield "field", name, f"{page}#field-{field.name}", _short(field.idl.doc)
    for code, error in document.errors.items():
        yield "error", code, f"errors.html#{code}", _short(error.message)
    for name, enum in document.enums.items():
        values = ", ".join(enum.values)
        yield "enum", name, f"enums.html#{name}", _short(f"{enum.doc} {values}")
    for name in document.alerts:
        doc = document.alert_docs.get(name, "")
        yield "alert", name, f"alerts.html#{name}", _short(doc)
    for name, action in document.http_actions.items():
        yield "http", f"{action.method} {action.uri}", f"http.html#{name}", _short(action.doc)
    for name, role in document.roles.items():
        yield "role", name, f"roles.html#role-{name}", _short(role.doc)


def _guides(guides: Sequence[Guide]) -> Iterator[Entry]:
    for guide in guides:
        yield "guide", guide.title, guide.page, _short(guide.summary), guide.summary[:SEARCHED]
        for heading in guide.headings:
            page = f"{guide.page}#{heading.anchor}"
            yield "guide", heading.text, page, guide.title, heading.body[:SEARCHED]


def _short(text: str) -> str:
    return text if len(text) <= SUMMARY else text[:SUMMARY].rsplit(" ", 1)[0] + " …"
