package fr.relais.funding.lot.rest;

import fr.relais.funding.lot.FindLots;
import fr.relais.funding.lot.Lot;
import fr.relais.funding.lot.PaiementControle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Shows a lot as an act left it, with its revision. */
@ApplicationScoped
class LotViews {

    private final FindLots find;

    LotViews(FindLots find) {
        this.find = find;
    }

    RestResponse<LotView> of(UUID lot) {
        return LotView.tagged(find.find(lot), List.of());
    }

    RestResponse<LotView> of(Lot lot) {
        return of(lot.id());
    }

    RestResponse<LotView> of(Lot lot, List<PaiementControle> leftOut) {
        return LotView.tagged(find.find(lot.id()), leftOut);
    }
}
