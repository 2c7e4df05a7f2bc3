"""What subject messages do: directory users and groups that may log in, and their roles."""

from __future__ import annotations

from xapi.generated import errors, records, refs
from xapi.generated.operations.subject import subjectArgs, subjectOperations
from xapi.operations.context import Call
from xapi.operations.role import assignable, permission_names

__all__ = ["subject"]


class subject(subjectOperations[Call]):
    """Rows that logins read; open sessions keep the rights they began with (semantics.md §2)."""

    async def create(self, call: Call, args: subjectArgs) -> refs.subjectRef:
        """SUBJECT_ALREADY_EXISTS. A new subject has no role, and so may not log in yet.

        The default of the field, pool-admin, is meant for servers without roles.
        """
        identifier = args["subject_identifier"]
        if any(row.subject_identifier == identifier for row in records.subject.all(call.db)):
            raise errors.SubjectAlreadyExists()
        with call.db.transaction() as tx:
            return records.subject.create(
                tx, subject_identifier=identifier, other_config=args["other_config"], roles=()
            )

    async def destroy(self, call: Call, ref: refs.subjectRef) -> None:
        """Its sessions end with it."""
        row = records.subject.get(call.db, ref)
        with call.db.transaction() as tx:
            records.subject.delete(tx, ref)
        call.services.sessions.logout_subject_identifier(call.caller, row.subject_identifier)

    async def add_to_roles(self, call: Call, ref: refs.subjectRef, role: refs.roleRef) -> None:
        """ROLE_NOT_FOUND for what is no role or not for users, ROLE_ALREADY_EXISTS."""
        row = records.subject.get(call.db, ref)
        if not assignable(role):
            raise errors.RoleNotFound()
        if role in row.roles:
            raise errors.RoleAlreadyExists()
        with call.db.transaction() as tx:
            records.subject.modify(tx, ref, roles=(role, *row.roles))

    async def remove_from_roles(self, call: Call, ref: refs.subjectRef, role: refs.roleRef) -> None:
        """ROLE_NOT_FOUND where the subject lacks it."""
        row = records.subject.get(call.db, ref)
        if role not in row.roles:
            raise errors.RoleNotFound()
        with call.db.transaction() as tx:
            records.subject.modify(tx, ref, roles=tuple(r for r in row.roles if r != role))

    async def get_permissions_name_label(self, call: Call, ref: refs.subjectRef) -> tuple[str, ...]:
        return permission_names(records.subject.get(call.db, ref).roles)
