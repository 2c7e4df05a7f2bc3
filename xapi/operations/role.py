"""What role messages do: the built-in roles and the permissions they hold.

Roles are no rows of the database (semantics.md §5): they are the same on every server, so they are
made from the generated tables when first asked for. The reference is ``OpaqueRef:`` and the uuid;
a permission's uuid is the MD5 of its name.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from uuid import UUID

from xapi.generated import errors, records, refs
from xapi.generated.operations.role import roleOperations
from xapi.generated.rbac import PERMISSIONS, ROLES
from xapi.operations.context import Call

__all__ = ["assignable", "permission_names", "role"]

ONLY_ROLES = "subroles<>[]"
ONLY_PERMISSIONS = "subroles=[]"
"""The two filter expressions that count; all others select everything (semantics.md §5)."""


def _permission_uuid(name: str) -> str:
    return str(UUID(bytes=hashlib.md5(name.encode(), usedforsecurity=False).digest()))


@cache
def _static() -> dict[str, records.role]:
    """Roles first, then permissions, each by its reference."""
    permissions: dict[str, records.role] = {}
    held: list[list[refs.roleRef]] = [[] for _ in ROLES]
    for name, mask in PERMISSIONS.items():
        if not mask:
            continue
        uuid = _permission_uuid(name)
        ref = f"OpaqueRef:{uuid}"
        permissions[ref] = records.role.new(
            ref, uuid=uuid, name_label=name.lower(), is_internal=True
        )
        for bit, holders in enumerate(held):
            if mask & 1 << bit:
                holders.append(refs.roleRef(ref))
    roles = {
        f"OpaqueRef:{role.uuid}": records.role.new(
            f"OpaqueRef:{role.uuid}",
            uuid=role.uuid,
            name_label=role.name,
            name_description=role.doc,
            is_internal=role.internal,
            subroles=tuple(held[bit]),
        )
        for bit, role in enumerate(ROLES)
    }
    return {**roles, **permissions}


def _get(ref: str) -> records.role:
    found = _static().get(ref)
    if found is None:
        raise errors.HandleInvalid("role", ref)
    return found


def _where(expr: str) -> dict[str, records.role]:
    bare = "".join(expr.split())
    if bare == ONLY_ROLES:
        return {ref: row for ref, row in _static().items() if row.subroles}
    if bare == ONLY_PERMISSIONS:
        return {ref: row for ref, row in _static().items() if not row.subroles}
    return _static()


def _refs(rows: Mapping[str, records.role]) -> tuple[refs.roleRef, ...]:
    return tuple(refs.roleRef(ref) for ref in rows)


def assignable(ref: str) -> bool:
    """Whether a subject can be given it: a role, and not an internal one."""
    found = _static().get(ref)
    return found is not None and bool(found.subroles) and not found.is_internal


def permission_names(roles: tuple[refs.roleRef, ...]) -> tuple[str, ...]:
    """Names of all permissions that any of the roles holds; unknown roles hold none."""
    rows = (_static()[ref] for ref in roles if ref in _static())
    names = dict.fromkeys(_static()[p].name_label for row in rows for p in row.subroles)
    return tuple(names)


class role(roleOperations[Call]):
    """Reads only."""

    async def get_permissions(self, call: Call, ref: refs.roleRef) -> tuple[refs.roleRef, ...]:
        """A single permission holds itself."""
        return _get(ref).subroles or (ref,)

    async def get_permissions_name_label(self, call: Call, ref: refs.roleRef) -> tuple[str, ...]:
        return tuple(_get(p).name_label for p in _get(ref).subroles or (ref,))

    async def get_by_permission(
        self, call: Call, permission: refs.roleRef
    ) -> tuple[refs.roleRef, ...]:
        _get(permission)
        return _refs({ref: row for ref, row in _static().items() if permission in row.subroles})

    async def get_by_permission_name_label(
        self, call: Call, label: str
    ) -> tuple[refs.roleRef, ...]:
        """Nobody holds a permission that does not exist."""
        wanted = {ref for ref, row in _where(ONLY_PERMISSIONS).items() if row.name_label == label}
        found = {ref: row for ref, row in _static().items() if wanted.intersection(row.subroles)}
        return _refs(found)

    async def get_is_internal(self, call: Call, ref: refs.roleRef) -> bool:
        return _get(ref).is_internal

    async def get_name_description(self, call: Call, ref: refs.roleRef) -> str:
        return _get(ref).name_description

    async def get_name_label(self, call: Call, ref: refs.roleRef) -> str:
        return _get(ref).name_label

    async def get_subroles(self, call: Call, ref: refs.roleRef) -> tuple[refs.roleRef, ...]:
        return _get(ref).subroles

    async def get_uuid(self, call: Call, ref: refs.roleRef) -> str:
        return _get(ref).uuid

    async def get_by_uuid(self, call: Call, uuid: str) -> refs.roleRef:
        ref = f"OpaqueRef:{uuid}"
        if ref not in _static():
            raise errors.UUIDInvalid("role", uuid)
        return refs.roleRef(ref)

    async def get_record(self, call: Call, ref: refs.roleRef) -> records.role:
        return _get(ref)

    async def get_by_name_label(self, call: Call, label: str) -> tuple[refs.roleRef, ...]:
        return _refs({ref: row for ref, row in _static().items() if row.name_label == label})

    async def get_all(self, call: Call) -> tuple[refs.roleRef, ...]:
        return _refs(_static())

    async def get_all_where(self, call: Call, expr: str) -> tuple[refs.roleRef, ...]:
        return _refs(_where(expr))

    async def get_all_records(self, call: Call) -> Mapping[refs.roleRef, records.role]:
        return {refs.roleRef(ref): row for ref, row in _static().items()}

    async def get_all_records_where(
        self, call: Call, expr: str
    ) -> Mapping[refs.roleRef, records.role]:
        return {refs.roleRef(ref): row for ref, row in _where(expr).items()}
