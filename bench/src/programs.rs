//! From exec to exit: how long it takes to start a program and to see its end.

use crate::timing::quartiles;
use std::process::{Command, Stdio};
use std::time::Instant;

const ROUNDS: usize = 301;

/// Each argument is NAME=PATH; the ratios are to the first.
pub fn table(programs: &[String]) {
    let programs: Vec<(&str, &str)> = programs.iter().map(|word| word.split_once('=').expect("NAME=PATH")).collect();
    let mut taken = vec![Vec::with_capacity(ROUNDS); programs.len()];
    for round in 0..ROUNDS {
        for turn in 0..programs.len() {
            let program = (round + turn) % programs.len();
            let began = Instant::now();
            let mut child = Command::new(programs[program].1).stdout(Stdio::null()).spawn().expect("a program");
            assert!(child.wait().expect("its end").success());
            taken[program].push(began.elapsed().as_secs_f64());
        }
    }
    println!("| program | bytes | µs | ratio | quarters |");
    println!("|---|---|---|---|---|");
    for ((name, path), times) in programs.iter().zip(&taken) {
        let mut ratios: Vec<f64> = times.iter().zip(&taken[0]).map(|(time, first)| time / first).collect();
        let [low, median, high] = quartiles(&mut ratios);
        let [_, time, _] = quartiles(&mut times.clone());
        let bytes = std::fs::metadata(path).expect("a program").len();
        println!("| {name} | {bytes} | {:.0} | {median:.3} | {low:.3} – {high:.3} |", time * 1e6);
    }
}
