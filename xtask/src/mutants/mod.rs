//! `cargo xtask mutants`: shows that the tests of the promises notice what they say they notice.
//!
//! A copy of the tree is built once as it is and every check has to pass on it. Then one-line changes are applied to the
//! copy, one at a time, and each has to be killed the way the data file says.

mod check;
mod list;
mod tree;

use std::path::Path;
use std::time::{Duration, Instant};

use serde::Serialize;

use check::{Bench, Outcome};
use list::{Check, Mutant};
use tree::Tree;

/// What the command line asks for.
#[derive(clap::Args)]
pub struct Options {
    /// Only mutants whose names contain this
    #[arg(long, value_name = "NAME")]
    only: Option<String>,
    /// List the mutants and what each of them breaks
    #[arg(long)]
    list: bool,
    /// Print one JSON document on standard output instead of the table
    #[arg(long)]
    json: bool,
}

/// How a mutant fared in one check.
#[derive(Serialize)]
struct Row {
    mutant: String,
    check: String,
    died: bool,
    how: String,
    seconds: f64,
}

/// Answers whether every mutant was killed as it should be.
pub fn run(workspace: &Path, options: &Options) -> Result<bool, String> {
    let all = list::read(workspace)?;
    let wanted = |mutant: &Mutant| options.only.as_ref().is_none_or(|part| mutant.name.contains(part));
    let mutants: Vec<_> = all.into_iter().filter(wanted).collect();
    if mutants.is_empty() {
        return Err("no mutant has such a name".to_owned());
    }
    if options.list {
        for mutant in &mutants {
            println!("{:26}{}", mutant.name, mutant.why);
        }
        return Ok(true);
    }
    let home = workspace.join("target").join("mutants");
    let tree = Tree::copy(workspace, &home)?;
    let mut bench = Bench::new(tree.root(), &home.join("build"));
    unmutated(&mut bench, &mutants)?;
    let mut rows = Vec::new();
    for (index, mutant) in mutants.iter().enumerate() {
        eprintln!("[{}/{}] {}: {}", index + 1, mutants.len(), mutant.name, mutant.why);
        let began = Instant::now();
        let original = tree.apply(mutant)?;
        bench.changed();
        let outcomes: Vec<_> =
            mutant.kills.iter().map(|check| (check, bench.check(check), began.elapsed())).collect();
        tree.restore(mutant, &original)?;
        for (check, outcome, elapsed) in outcomes {
            rows.push(row(mutant, check, outcome?, elapsed));
        }
    }
    bench.changed();
    report(&rows, options.json)?;
    Ok(rows.iter().all(|row| row.died))
}

/// Every check has to pass on the tree as it is.
fn unmutated(bench: &mut Bench, mutants: &[Mutant]) -> Result<(), String> {
    let mut checks: Vec<&Check> = mutants.iter().flat_map(|mutant| &mutant.kills).collect();
    checks.sort_by_key(|check| check.to_string());
    checks.dedup_by_key(|check| check.to_string());
    eprintln!("the tree as it is: {} checks", checks.len());
    for check in checks {
        match bench.check(check)? {
            Outcome::Passed => {}
            outcome => return Err(format!("without any mutant, {check}: {outcome}")),
        }
    }
    Ok(())
}

fn row(mutant: &Mutant, check: &Check, outcome: Outcome, elapsed: Duration) -> Row {
    let died = check.expects(&outcome);
    let how = match (&outcome, died) {
        (Outcome::Passed, _) => "SURVIVED".to_owned(),
        (outcome, true) => outcome.to_string(),
        (outcome, false) => format!("NOT AS EXPECTED: {outcome}"),
    };
    let seconds = (elapsed.as_secs_f64() * 10.0).round() / 10.0;
    Row { mutant: mutant.name.clone(), check: check.to_string(), died, how, seconds }
}

fn report(rows: &[Row], json: bool) -> Result<(), String> {
    if json {
        println!("{}", serde_json::to_string_pretty(rows).map_err(|error| error.to_string())?);
        return Ok(());
    }
    let width = |text: fn(&Row) -> &str| rows.iter().map(|row| text(row).len()).max().unwrap_or(0);
    let (first, second) = (width(|row| &row.mutant), width(|row| &row.check));
    for row in rows {
        println!("{:first$}  {:second$}  {:6.1} s  {}", row.mutant, row.check, row.seconds, row.how);
    }
    let left = rows.iter().filter(|row| !row.died).count();
    println!("{} of {} killed", rows.len() - left, rows.len());
    Ok(())
}
