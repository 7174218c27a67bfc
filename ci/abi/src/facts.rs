//! The lines of `../facts.rs`: what the crate says of the ABI on one architecture.

use std::collections::BTreeMap;

/// All that a program of facts said.
#[derive(Default)]
pub struct Facts<'a> {
    /// By the headers that have them (space between).
    pub types: BTreeMap<&'a str, Vec<Fact<'a>>>,
    /// What no header has: its C name, the kernel's source file that does, and the headers of its kin.
    pub sources: Vec<(&'a str, &'a str, &'a str)>,
    pub calls: Vec<Call<'a>>,
}

/// One line: `type mode_t size sizeof(__kernel_mode_t) 2`.
#[derive(Clone, Copy)]
pub struct Fact<'a> {
    pub kind: &'a str,
    pub name: &'a str,
    pub what: &'a str,
    pub expression: &'a str,
    pub value: i64,
}

/// A thin call.
pub struct Call<'a> {
    pub name: &'a str,
    pub module: &'a str,
    pub page: &'a str,
    pub number: u32,
    pub arguments: Vec<Argument<'a>>,
    /// The machine's order of the words, where it is another one.
    pub order: Vec<usize>,
}

#[derive(Clone, Copy)]
pub struct Argument<'a> {
    /// As its declaration has it: `*const Iovec`.
    pub name: &'a str,
    pub shape: Shape,
}

/// What an argument is to the kernel.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    Pointer,
    Scalar { size: usize, signed: bool },
    LowHigh,
    HighLow,
}

impl Shape {
    fn parse(text: &str) -> Option<Shape> {
        let scalar = |size: &str, signed| Some(Shape::Scalar { size: size.parse().ok()?, signed });
        match text {
            "p" => Some(Shape::Pointer),
            "lh" => Some(Shape::LowHigh),
            "hl" => Some(Shape::HighLow),
            _ => match text.split_at_checked(1)? {
                ("s", size) => scalar(size, true),
                ("u", size) => scalar(size, false),
                _ => None,
            },
        }
    }
}

/// Reads a program's lines.
pub fn parse(text: &str) -> Result<Facts<'_>, String> {
    // What is cut off must not look like less to check.
    if !text.lines().any(|line| line == "end") {
        return Err("the facts have no end".to_owned());
    }
    let mut facts = Facts::default();
    for line in text.lines().filter(|line| *line != "end") {
        let fields: Vec<&str> = line.split('\t').collect();
        // The headers' values are cut to 64 bits too, and so compare as `long long`.
        let number = |text: &str| {
            text.parse::<i128>().map(|number| number as i64).map_err(|_| format!("`{line}`: `{text}` is no number"))
        };
        match fields[..] {
            ["source", name, file, headers] => facts.sources.push((name, file, headers)),
            ["call", name, module, page, nr, _answer, order, ref arguments @ ..] => {
                let order = order.bytes().map(|digit| usize::from(digit - b'0')).collect();
                let mut call = Call { name, module, page, number: number(nr)? as u32, arguments: Vec::new(), order };
                for text in arguments {
                    let argument = text
                        .rsplit_once(':')
                        .and_then(|(name, shape)| Some(Argument { name, shape: Shape::parse(shape)? }));
                    call.arguments.push(argument.ok_or_else(|| format!("`{line}`: `{text}` is no argument"))?);
                }
                facts.calls.push(call);
            }
            [kind, name, what, expression, value, headers] => {
                let value = number(value)?;
                facts.types.entry(headers).or_default().push(Fact { kind, name, what, expression, value });
            }
            _ => return Err(format!("`{line}` is no fact")),
        }
    }
    facts.calls.sort_by_key(|call| call.name);
    Ok(facts)
}

/// The C text that includes these headers.
pub fn includes(headers: &str) -> String {
    headers.split_whitespace().map(|header| format!("#include <{header}>\n")).collect()
}
