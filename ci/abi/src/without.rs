//! Calls that have a number and get no function.

const TABLE: &str = include_str!("../without.tsv");

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Without {
    pub call: &'static str,
    /// Where: `*` is everywhere.
    pub machines: &'static str,
    /// `dead`, `kernel` or `empty`.
    pub kind: &'static str,
    pub why: &'static str,
}

pub fn rows() -> impl Iterator<Item = Without> {
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut fields = line.split('\t');
        Some(Without { machines: fields.next()?, call: fields.next()?, kind: fields.next()?, why: fields.next()? })
    })
}

/// The row of a call on a machine.
pub fn find(machine: &str, call: &str) -> Option<Without> {
    rows().find(|row| row.call == call && (row.machines == "*" || row.machines.split(',').any(|name| name == machine)))
}
