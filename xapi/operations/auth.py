"""What auth messages do: look-ups in the external directory.

Without a directory they answer AUTH_IS_DISABLED; with one, looking up is not implemented.
"""

from __future__ import annotations

from collections.abc import Mapping

from xapi.generated import errors, records
from xapi.generated.operations.auth import authOperations
from xapi.operations.context import Call

__all__ = ["auth"]


def _check_enabled(call: Call) -> None:
    if not records.host.get(call.db, call.services.host).external_auth_type:
        raise errors.AuthIsDisabled()


class auth(authOperations[Call]):
    """It has no objects."""

    async def get_group_membership(self, call: Call, subject_identifier: str) -> tuple[str, ...]:
        _check_enabled(call)
        return await super().get_group_membership(call, subject_identifier)

    async def get_subject_identifier(self, call: Call, subject_name: str) -> str:
        _check_enabled(call)
        return await super().get_subject_identifier(call, subject_name)

    async def get_subject_information_from_identifier(
        self, call: Call, subject_identifier: str
    ) -> Mapping[str, str]:
        _check_enabled(call)
        return await super().get_subject_information_from_identifier(call, subject_identifier)
