"""The descriptions of the API for other languages, below ``sdk/schemas`` and ``sdk/typescript``."""

from __future__ import annotations

from codegen.emit import jsonschema, openrpc, typescript, xenapi_json
from codegen.expand import Model

__all__ = ["files"]


def files(model: Model) -> dict[str, str]:
    """Path below the project's root -> text, as it is written."""
    return {
        "sdk/schemas/openrpc.json": openrpc.document(model),
        "sdk/schemas/records.schema.json": jsonschema.records(model),
        "sdk/schemas/xenapi.json": xenapi_json.classes(model),
        "sdk/typescript/src/model.ts": typescript.model(model),
    }
