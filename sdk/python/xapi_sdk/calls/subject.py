# Written by codegen from idl/; change the IDL, not this file.
"""Messages of subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import subject as m

if TYPE_CHECKING:
    from xapi_sdk.model.subject import SubjectRecord
    from xapi_sdk.task import Task


class SubjectCalls:
    """A user or group of the external directory that may log in to the pool, with the roles it
    has there.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def add_to_roles(self, ref: refs.SubjectRef, role: refs.RoleRef) -> None:
        """Gives the subject a role; ROLE_ALREADY_EXISTS if it has it. Open sessions keep their
        rights.
        """
        return self._client.invoke(m.add_to_roles, (ref, role))

    def get_permissions_name_label(self, ref: refs.SubjectRef) -> list[str]:
        """Returns the names of all permissions the subject's roles give it."""
        return self._client.invoke(m.get_permissions_name_label, (ref,))

    def remove_from_roles(self, ref: refs.SubjectRef, role: refs.RoleRef) -> None:
        """Takes a role from the subject; ROLE_NOT_FOUND if it lacks it. Open sessions keep
        their rights.
        """
        return self._client.invoke(m.remove_from_roles, (ref, role))

    def get_other_config(self, ref: refs.SubjectRef) -> dict[str, str]:
        """Read other_config: Details from the directory, such as display name and principal
        name.
        """
        return self._client.invoke(m.get_other_config, (ref,))

    def get_roles(self, ref: refs.SubjectRef) -> list[refs.RoleRef]:
        """Read roles: Roles given to the subject; a user gets those of all groups he is in as
        well.
        """
        return self._client.invoke(m.get_roles, (ref,))

    def get_subject_identifier(self, ref: refs.SubjectRef) -> str:
        """Read subject_identifier: Identifier in the directory, such as a SID; unique in the
        pool.
        """
        return self._client.invoke(m.get_subject_identifier, (ref,))

    def get_uuid(self, ref: refs.SubjectRef) -> str:
        """Read uuid: Unique identifier of the subject record."""
        return self._client.invoke(m.get_uuid, (ref,))

    def create(
        self, *, other_config: dict[str, str] | None = None, subject_identifier: str = ""
    ) -> refs.SubjectRef:
        """Make a subject object from its record.

        other_config: Details from the directory, such as display name and principal name.
        subject_identifier: Identifier in the directory, such as a SID; unique in the pool.
        """
        return self._client.invoke(
            m.create,
            (
                {
                    "other_config": {} if other_config is None else other_config,
                    "subject_identifier": subject_identifier,
                },
            ),
        )

    def destroy(self, ref: refs.SubjectRef) -> None:
        """Destroy the subject object."""
        return self._client.invoke(m.destroy, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.SubjectRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.SubjectRef) -> SubjectRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_all(self) -> list[refs.SubjectRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.SubjectRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.SubjectRef, SubjectRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.SubjectRef, SubjectRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class SubjectTasks:
    """Messages of subject as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def create(
        self, *, other_config: dict[str, str] | None = None, subject_identifier: str = ""
    ) -> Task[refs.SubjectRef]:
        """Make a subject object from its record.

        other_config: Details from the directory, such as display name and principal name.
        subject_identifier: Identifier in the directory, such as a SID; unique in the pool.
        """
        return self._client.start(
            m.create,
            (
                {
                    "other_config": {} if other_config is None else other_config,
                    "subject_identifier": subject_identifier,
                },
            ),
        )

    def destroy(self, ref: refs.SubjectRef) -> Task[None]:
        """Destroy the subject object."""
        return self._client.start(m.destroy, (ref,))
