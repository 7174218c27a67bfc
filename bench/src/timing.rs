//! What a call costs: every way in turn, many rounds, and of each round the ratio to hand-written asm.

use crate::operations::{Input, OPERATIONS, Operation};
use std::os::fd::IntoRawFd;
use std::time::Instant;

const ROUNDS: usize = 61;
/// How long one way may take in one round, in seconds.
const SLICE: f64 = 0.002;

/// The median, and the quarters below and above it.
pub fn quartiles(values: &mut [f64]) -> [f64; 3] {
    values.sort_by(f64::total_cmp);
    [1, 2, 3].map(|quarter| values[(values.len() - 1) * quarter / 4])
}

pub fn input() -> Input {
    let zero = std::fs::File::open("/dev/zero").expect("/dev/zero").into_raw_fd();
    let null = std::fs::File::options().write(true).open("/dev/null").expect("/dev/null").into_raw_fd();
    Input { zero, null }
}

pub fn table() {
    let input = input();
    println!("| call | way | ns | ratio to asm | quarters |");
    println!("|---|---|---|---|---|");
    for operation in OPERATIONS {
        rows(operation, input);
    }
}

fn rows(operation: &Operation, input: Input) {
    let seconds = |way: usize, count: u64| {
        let began = Instant::now();
        (operation.ways[way].times)(count, input);
        began.elapsed().as_secs_f64()
    };
    let mut count = 64;
    while seconds(0, count) < SLICE {
        count *= 2;
    }
    let ways = operation.ways.len();
    let mut taken = vec![Vec::with_capacity(ROUNDS); ways];
    for round in 0..ROUNDS {
        // Each round starts with another one, so that none always follows the same.
        for turn in 0..ways {
            let way = (round + turn) % ways;
            taken[way].push(seconds(way, count) / count as f64);
        }
    }
    for (way, times) in operation.ways.iter().zip(&taken) {
        let mut ratios: Vec<f64> = times.iter().zip(&taken[0]).map(|(time, asm)| time / asm).collect();
        let [low, median, high] = quartiles(&mut ratios);
        let [_, time, _] = quartiles(&mut times.clone());
        println!("| {} | {} | {:.0} | {median:.3} | {low:.3} – {high:.3} |", operation.name, way.name, time * 1e9);
    }
}
