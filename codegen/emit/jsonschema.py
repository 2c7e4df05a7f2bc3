"""Emit ``records.schema.json``: every record, enum and reference as JSON Schema 2020-12."""

from __future__ import annotations

from codegen.emit.json_types import definitions, layout
from codegen.expand import Model

__all__ = ["records"]


def records(model: Model) -> str:
    """One file: records refer to the same enums and to each other."""
    release = model.document.release
    return layout(
        {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": f"urn:xenapi:{release.api_version}:records",
            "title": f"XenAPI {release.api_version}: records as JSON-RPC carries them",
            "$comment": "Written by codegen from idl/. Use $defs/CLASS_record, CLASS_ref or an "
            "enum's name.",
            "$defs": definitions(model, "#/$defs"),
        },
        2,
    )
