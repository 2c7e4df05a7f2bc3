"""What user messages do: rows that nothing else reads; logins go by subjects."""

from __future__ import annotations

from xapi.generated import records, refs
from xapi.generated.operations.user import userArgs, userOperations
from xapi.operations.context import Call
from xapi.operations.generic import create_row, destroy_row

__all__ = ["user"]


class user(userOperations[Call]):
    """Pure rows."""

    async def create(self, call: Call, args: userArgs) -> refs.userRef:
        return refs.userRef(create_row(call, records.user, args))

    async def destroy(self, call: Call, ref: refs.userRef) -> None:
        destroy_row(call, records.user, ref)
