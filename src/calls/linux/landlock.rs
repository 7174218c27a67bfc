//! <linux/landlock.h>: rights given up.

#[allow(unused_imports)] // some machines have none of them
use crate::types::*;

calls! {
    /// A descriptor of a new set of rules, or the version that the kernel has.
    fn landlock_create_ruleset(attr: *const LandlockRulesetAttr, size: size_t, flags: u32) -> Result<int>;
    /// Adds to a set of rules what is allowed.
    fn landlock_add_rule(ruleset_fd: int, kind: uint, attr: *const void, flags: u32) -> Result<int>;
    /// Holds this thread to a set of rules from now on.
    fn landlock_restrict_self(ruleset_fd: int, flags: u32) -> Result<int>;
}
