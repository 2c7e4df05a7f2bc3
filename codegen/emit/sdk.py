"""The files of the Python SDK, below ``sdk/python/xapi_sdk``."""

from __future__ import annotations

from codegen.emit import sdk_classes, sdk_http, sdk_names
from codegen.emit.text import HEADER
from codegen.expand import Model

__all__ = ["BASE", "GENERATED", "files"]

BASE = "sdk/python/xapi_sdk"

GENERATED = ("model", "calls", "async_calls")
"""Directories that hold generated files only."""


def files(model: Model) -> dict[str, str]:
    """Path below the project's root -> unformatted text."""
    made = {
        f"{BASE}/refs.py": sdk_names.refs(model),
        f"{BASE}/enums.py": sdk_names.enums(model),
        f"{BASE}/errors.py": sdk_names.errors(model),
        f"{BASE}/records.py": sdk_names.records(model),
        f"{BASE}/catalogue.py": sdk_names.catalogue(model),
        f"{BASE}/tables.py": sdk_classes.tables(model),
        f"{BASE}/model/__init__.py": HEADER + '"""Records and methods, one module a class."""\n',
    }
    for cls in model.classes.values():
        made[f"{BASE}/model/{cls.name}.py"] = sdk_classes.model_module(model, cls)
    for package in ("calls", "async_calls"):
        made[f"{BASE}/{package}/__init__.py"] = sdk_classes.classes_init(model, package)
        made[f"{BASE}/{package}/http_actions.py"] = sdk_http.http_actions(model, package)
        for cls in model.classes.values():
            if cls.messages:
                made[f"{BASE}/{package}/{cls.name}.py"] = sdk_classes.calls(model, cls, package)
    return made
