"""Figures of hosts, guests and storage over time; it knows no database and no sessions."""
