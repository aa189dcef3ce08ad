// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide_dialogue.h"

#include "output/text_table.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace costrata {
namespace {

using namespace guide;

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t\r");
    return first == text.npos ? std::string() : text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

const Answer* chosen(const Open& open, const std::string& typed)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    if (error == std::errc() && end == typed.data() + typed.size())
        return number >= 1 && number <= open.choices.size() ? open.choices[number - 1].answer : nullptr;
    const auto it = std::ranges::find(open.choices, Symbol(typed), [](const Open::Choice& choice) { return choice.answer->id; });
    return it == open.choices.end() ? nullptr : it->answer;
}

}  // namespace

Answers converse(Answers answers, std::istream& in, std::ostream& out)
{
    std::vector<Symbol> passed;  // over
    out << "A number answers; Enter passes a question over; 'back' takes the last answer back; Ctrl+D ends.\n";
    for (;;) {
        const Advice advice = advise(answers);
        const auto open = std::ranges::find_if(advice.open, [&](const Open& one) { return std::ranges::find(passed, one.question->id) == passed.end(); });
        if (open == advice.open.end() || advice.fits.size() == 1)
            return answers;
        out << "\n" << open->question->text << "\n";
        for (std::size_t i = 0; i < open->choices.size(); ++i)
            out << "  " << i + 1 << "  " << open->choices[i].answer->label << "  (" << open->choices[i].fits << ")\n";
        std::string line;
        for (bool understood = false; !understood;) {
            out << "> " << std::flush;
            if (!std::getline(in, line)) {
                out << "\n";
                return answers;
            }
            line = trimmed(line);
            understood = true;
            if (line.empty()) {
                passed.push_back(open->question->id);
            } else if (line == "back") {
                passed.clear();
                if (!answers.all().empty())
                    answers.set(answers.all().back().first, {});
            } else if (const Answer* answer = chosen(*open, line)) {
                answers.set(open->question->id, answer->id);
            } else {
                out << "There is no answer '" << printable(line) << "': type a number from 1 to " << open->choices.size() << ".\n";
                understood = false;
            }
        }
    }
}

}  // namespace costrata
