"""What pool messages do, by theme; each theme is a module."""

from __future__ import annotations

from xapi.operations.pool.availability import Availability
from xapi.operations.pool.leadership import Leadership
from xapi.operations.pool.machines import Machines
from xapi.operations.pool.membership import Membership
from xapi.operations.pool.networks import Networks
from xapi.operations.pool.settings import Settings
from xapi.operations.pool.trust import Trust

__all__ = ["pool"]


class pool(Membership, Leadership, Networks, Availability, Trust, Machines, Settings):
    """The set of hosts managed as one."""
