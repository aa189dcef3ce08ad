// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/bill_design.h"

#include "billing/bill_builder.h"

#include <stdexcept>

namespace costrata {

Bill billDesign(const Design& design, const PriceBook& book, Month month)
{
    Bill bill;
    bill.adjusted = book.adjusted();
    if (!month.known())
        month = book.month();
    for (std::size_t i = 0; i < design.components.size(); ++i) {
        const Component& component = design.components[i];
        try {
            const Prices prices(*component.service, book, component.region, month);
            BillBuilder builder(bill, *component.service, i, month);
            component.service->bill(component.settings, prices, builder);
            if (component.service->check) {
                Problems problems;
                component.service->check(component.settings, problems);
                for (const std::string& text : problems.texts)
                    bill.warnings.push_back(component.name + ": " + text);
            }
        } catch (const std::overflow_error&) {
            bill.complete = false;
            bill.warnings.push_back(component.name + ": the numbers are too large to bill.");
        }
    }
    return bill;
}

}  // namespace costrata
