package fr.relais.launcher.campagne;

import java.nio.file.Path;
import java.util.List;

/** The 2022 campaign of Meaux, from the barèmes to the money at the bank, in the order of its chapters. */
public final class Campaign {

    private final List<Chapter> chapters;

    public Campaign(Api convention, Api activity, Api funding, FundingEvents events, Path files) {
        chapters = List.of(
                new Baremes(funding),
                new Parties(convention),
                new Reprises(convention, funding),
                new Avenants(convention),
                new Previsionnels(activity),
                new Acomptes1(events),
                new ReelsEtBilans(activity),
                new SoldesEtAcomptes2(events),
                new Virements(funding, events, files),
                new Refus(activity, funding));
    }

    public List<Chapter> chapters() {
        return chapters;
    }
}
