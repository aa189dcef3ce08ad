// SPDX-License-Identifier: GPL-3.0-or-later
// Render workspaces: a monthly fee and an allowance of bandwidth, shared by all that runs in them.
#pragma once

#include "services/service.h"

namespace costrata::render {

inline const CatalogService platformCatalog{Symbol("render"), Symbol("platform")};
inline const Symbol hobby{"hobby"}, pro{"pro"}, scale{"scale"};
inline const char* const guide = "Render: Pricing page";
/// Render documentation: Regions.
inline const std::vector<const char*> regions{"oregon", "ohio", "virginia", "frankfurt", "singapore"};

/// The parameters of the workspace. Declare one; bill() adds its lines.
struct Workspace {
    Choice plan;
    Number bandwidth;

    explicit Workspace(Parameters& parameters)
        : plan(parameters.choice({.id = "workspace", .label = "Workspace", .group = "Workspace", .options = {{hobby, "Hobby"}, {pro, "Pro"}, {scale, "Scale"}}, .chosen = "pro",
              .help = "One fee for all services of the workspace.", .source = guide})),
          bandwidth(parameters.number({.id = "egress", .label = "Bandwidth", .group = "Network", .unit = "GB / month", .max = 10'000'000, .initial = 0, .step = 10,
              .grows = Grows::Load, .help = "Traffic to the internet, of the whole workspace: 5, 25 or 1,000 GB a month are included.", .source = guide}))
    {
    }

    void bill(const Settings& s, const Prices& prices, BillBuilder& out) const
    {
        static const Symbol proFee{"Pro workspace"}, scaleFee{"Scale workspace"};
        static const Symbol hobbyTraffic{"bandwidth (Hobby workspace)"}, proTraffic{"bandwidth (Pro workspace)"}, scaleTraffic{"bandwidth (Scale workspace)"};
        const bool isHobby = s[plan] == hobby, isScale = s[plan] == scale;
        const auto key = [](Symbol part, Symbol name) { return PriceKey{part, name, {}, {}, purchase::onDemand}; };
        if (isHobby)
            out.included(Category::Other, {"Hobby workspace"});
        else
            out.line(Category::Other, {isScale ? "Scale workspace" : "Pro workspace"}, allMonth<Dimension::InstanceTime>(1),
                     prices.find<Dimension::InstanceTime>(key(component::planFee, isScale ? scaleFee : proFee)));
        out.line(Category::Transfer, {"Bandwidth"}, counted<Dimension::Gb>(s[bandwidth]),
                 prices.find<Dimension::Gb>(key(component::dataTransfer, isHobby ? hobbyTraffic : isScale ? scaleTraffic : proTraffic)));
    }
};

}  // namespace costrata::render
