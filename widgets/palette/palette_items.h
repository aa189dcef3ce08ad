// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette finds: commands and services from the menus, designs and settings from the document, classes and
// prices from the catalog.
#pragma once

#include "catalog/price_index.h"
#include "document/document.h"
#include "palette/palette.h"

class QMenuBar;

namespace costrata {

/// Every command that can be used now, with its menu and its keys. Services stand in the menus that add them.
std::vector<PaletteItem> commandItems(const QMenuBar& menus);
/// The designs, each with its cost.
std::vector<PaletteItem> designItems(Document& document);
/// The settings that matter in the current design, each with its value; `focus` gets component and parameter.
std::vector<PaletteItem> settingItems(const Document& document, const std::function<void(int component, const char* parameter)>& focus);
/// The numbers and choices of the workload.
std::vector<PaletteItem> workloadItems(const Document& document, const std::function<void(const char* parameter)>& focus);

using ShowPrices = std::function<void(const QString& words)>;  ///< the Catalog page, filtered
/// Every class of machine that has a price, once per service.
std::vector<PaletteItem> classItems(const PriceIndex& index, const ShowPrices& show);
/// The first prices in which all words stand, and how many there are.
std::vector<PaletteItem> priceItems(const PriceIndex& index, const QString& words, const ShowPrices& show);

}  // namespace costrata
