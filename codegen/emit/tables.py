"""Emit ``rbac.py``, ``operation_tables.py`` and ``catalogue.py``."""

from __future__ import annotations

from pprint import pformat
from typing import cast

from codegen.emit.messages import role_constant
from codegen.emit.text import HEADER
from codegen.expand import Model

__all__ = ["catalogue", "operation_tables", "rbac"]


def _bits(model: Model, roles: frozenset[str]) -> int:
    return sum(1 << i for i, name in enumerate(model.document.roles) if name in roles)


def rbac(model: Model) -> str:
    """Roles, masks of role sets, permissions."""
    document = model.document
    out = [
        HEADER,
        '"""Roles and permissions (semantics.md §6). Bit i of a mask is ROLES[i]."""\n\n',
    ]
    out.append("from typing import NamedTuple\n\n\nclass Role(NamedTuple):\n")
    out.append('    """A static role; each one holds all permissions of those it includes."""\n\n')
    out.append("    name: str\n    uuid: str\n    doc: str\n    internal: bool\n")
    out.append("    includes: tuple[str, ...]\n\n\nROLES = (\n")
    for name, role in document.roles.items():
        out.append(
            f"    Role({name!r}, {role.uuid!r}, {role.doc!r}, {role.internal}, "
            f"{tuple(role.includes)!r}),\n"
        )
    out.append(")\n\nLOCAL_ROOT_ONLY = 0\n")
    for name in document.role_sets:
        if name != "local-root-only":
            mask = _bits(model, model.role_names(name))
            out.append(f"{role_constant(name)} = {mask:#09b}\n")
    out.append("\nROLE_BITS = {role.name: 1 << i for i, role in enumerate(ROLES)}\n\n")
    out.append("PERMISSIONS: dict[str, int] = {\n")
    by_mask = {_bits(model, model.role_names(n)): role_constant(n) for n in document.role_sets}
    by_mask[0] = "LOCAL_ROOT_ONLY"
    for name, roles in sorted(model.permissions().items()):
        out.append(f"    {name!r}: {by_mask[_bits(model, roles)]},\n")
    out.append('}\n"""Every permission in its original case, and who holds it."""\n')
    return "".join(out)


def operation_tables(model: Model) -> str:
    """Which operations are valid when, by class."""
    out = [HEADER, '"""Operation tables: what allowed_operations is computed from."""\n\n']
    out.append("from xapi.idl.operations import OperationTable, Rule\n\n")
    out.append("TABLES: dict[str, OperationTable] = {\n")
    for cls in model.classes.values():
        table = cls.idl.operations
        if table is None:
            continue
        out.append(f'    "{cls.name}": OperationTable(\n')
        for key, value in table.model_dump().items():
            if key == "rules":
                rules = ", ".join(
                    f"Rule({r['when']!r}, {r['error']!r}, frozenset({sorted(r['operations'])!r}))"
                    for r in value
                )
                out.append(f"        rules=({rules}{',' if value else ''}),\n")
            elif key in ("all", "advertised"):
                out.append(f"        {key}={tuple(value)!r},\n")
            elif isinstance(value, list):
                names = sorted(cast("list[str]", value))
                out.append(f"        {key}=frozenset({names!r}),\n")
            else:
                out.append(f"        {key}={pformat(value, width=90, sort_dicts=False)},\n")
        out.append("    ),\n")
    out.append("}\n")
    return "".join(out)


def catalogue(model: Model) -> str:
    """Release, limits, alerts, HTTP actions."""
    d = model.document
    out = [HEADER, '"""Release, limits, alert priorities, HTTP actions."""\n\n']
    out.append("from xapi.idl.http import HttpAction\n\n")
    r = d.release
    out.append(f"API_VERSION = {tuple(int(p) for p in r.api_version.split('.'))!r}\n")
    out.append(f"API_VENDOR = {r.api_vendor!r}\nDB_SCHEMA = {r.db_schema!r}\n")
    out.append(f"PRODUCT_VERSION = {r.product_version!r}\n\n")
    out.append(f"RELEASES: tuple[dict[str, str], ...] = {tuple(r.releases)!r}\n\n")
    out += [f"{key.upper()} = {value}\n" for key, value in d.limits.items()]
    out.append(f"\nALERT_PRIORITIES: dict[str, int] = {d.alerts!r}\n\n")
    out.append("HTTP_ACTIONS: dict[str, HttpAction] = {\n")
    for name, a in d.http_actions.items():
        out.append(
            f"    {name!r}: HttpAction({name!r}, {a.method!r}, {a.uri!r}, {tuple(a.args)!r}, "
            f"{_bits(model, model.role_names(a.roles))}, {a.rbac_checked}, {a.bound!r}, {a.doc!r}),\n"
        )
    out.append("}\n")
    return "".join(out)
