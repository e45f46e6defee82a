//! What Patch made of the same command with its allocations at the same places.

use std::collections::VecDeque;

/// How many translations are remembered.
const REMEMBERED: usize = 512;

/// Checksums of commands with the places of their allocations, and of the words that Patch left in them.
#[derive(Default)]
pub(crate) struct Translations(VecDeque<(u64, u64)>);

impl Translations {
    /// Whether the words are those of the last time, if there was one.
    pub(crate) fn agrees(&mut self, command: u64, words: u64) -> bool {
        if let Some((_, last)) = self.0.iter().find(|(known, _)| *known == command) {
            return *last == words;
        }
        if self.0.len() == REMEMBERED {
            self.0.pop_front();
        }
        self.0.push_back((command, words));
        true
    }

    /// Handles may stand for something else from here on.
    pub(crate) fn forget(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_translated_once_and_for_all() {
        let mut all = Translations::default();
        assert!(all.agrees(1, 10) && all.agrees(2, 20));
        assert!(all.agrees(1, 10));
        assert!(!all.agrees(1, 11));
        all.forget();
        assert!(all.agrees(1, 11));
    }

    #[test]
    fn the_oldest_is_forgotten_first() {
        let mut all = Translations::default();
        assert!((0..=REMEMBERED as u64).all(|n| all.agrees(n, n)));
        assert!(all.agrees(0, 1), "forgotten");
        assert!(!all.agrees(REMEMBERED as u64, 0), "remembered");
    }
}
