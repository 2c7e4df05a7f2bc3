# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of subject."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypedDict, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class subjectArgs(TypedDict):
    """Argument of subject.create, with defaults filled in."""

    other_config: Mapping[str, str]
    subject_identifier: str


class subjectOperations(Generic[CallT]):
    """What subject messages do. A user or group of the external directory that may log in to
    the pool, with the roles it has there.
    """

    async def add_to_roles(self, call: CallT, ref: refs.subjectRef, role: refs.roleRef) -> None:
        """Gives the subject a role; ROLE_ALREADY_EXISTS if it has it. Open sessions keep their
        rights.
        """
        raise NotImplementedMessage("subject.add_to_roles")

    async def get_permissions_name_label(
        self, call: CallT, ref: refs.subjectRef
    ) -> tuple[str, ...]:
        """Returns the names of all permissions the subject's roles give it."""
        raise NotImplementedMessage("subject.get_permissions_name_label")

    async def remove_from_roles(
        self, call: CallT, ref: refs.subjectRef, role: refs.roleRef
    ) -> None:
        """Takes a role from the subject; ROLE_NOT_FOUND if it lacks it. Open sessions keep
        their rights.
        """
        raise NotImplementedMessage("subject.remove_from_roles")

    async def create(self, call: CallT, args: subjectArgs) -> refs.subjectRef:
        """Make a subject object from its record."""
        raise NotImplementedMessage("subject.create")

    async def destroy(self, call: CallT, ref: refs.subjectRef) -> None:
        """Destroy the subject object."""
        raise NotImplementedMessage("subject.destroy")
