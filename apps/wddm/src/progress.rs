//! The bar on the terminal.

use std::io::IsTerminal;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::message::Step;

/// What is over sooner shows no bar.
const SHOWN_AFTER: Duration = Duration::from_secs(1);

/// A progress bar on the terminal, or none if nobody looks.
pub struct Bar {
    target: Option<fn() -> ProgressDrawTarget>,
    began: Instant,
    bar: Option<ProgressBar>,
}

impl Bar {
    /// A bar that appears when a run takes longer than a second: on standard error if that is a terminal, else on
    /// standard output if that is one and no `document` goes there.
    pub fn new(document: bool) -> Self {
        let target: Option<fn() -> ProgressDrawTarget> = if std::io::stderr().is_terminal() {
            Some(ProgressDrawTarget::stderr)
        } else if std::io::stdout().is_terminal() && !document {
            Some(ProgressDrawTarget::stdout)
        } else {
            None
        };
        Self { target, began: Instant::now(), bar: None }
    }

    /// Shows how far the run is.
    pub fn show(&mut self, step: &Step) {
        let Some(target) = self.target.filter(|_| self.began.elapsed() >= SHOWN_AFTER) else { return };
        let bar = self.bar.get_or_insert_with(|| {
            let bar = ProgressBar::with_draw_target(None, target());
            bar.enable_steady_tick(Duration::from_millis(200));
            bar
        });
        let template = match step.total {
            0 => "{spinner} {msg}",
            _ => "{spinner} {msg:24} {bar:32.cyan/dim} {human_pos} of {human_len}  {eta} left",
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style.progress_chars("━╸─"));
        }
        bar.set_length(step.total);
        bar.set_position(step.done);
        bar.set_message(step.phase.clone());
    }

    /// Takes the bar away.
    pub fn clear(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
    }
}
