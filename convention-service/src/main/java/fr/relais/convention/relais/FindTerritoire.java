package fr.relais.convention.relais;

import fr.relais.convention.territoire.CodeCommune;
import fr.relais.convention.territoire.DecoupageAdministratif;
import fr.relais.convention.territoire.Referentiel;
import fr.relais.convention.territoire.Territoire;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the territory of a relais on a day, today if none is asked for, with what its communes are (DL-14). */
@ApplicationScoped
public class FindTerritoire {

    private final FindRelais find;
    private final DecoupageAdministratif decoupage;
    private final Clock clock;

    FindTerritoire(FindRelais find, DecoupageAdministratif decoupage, Clock clock) {
        this.find = find;
        this.decoupage = decoupage;
        this.clock = clock;
    }

    @Transactional
    public TerritoireAu find(DossierId dossier, Optional<LocalDate> asked) {
        LocalDate jour = asked.orElseGet(() -> LocalDate.now(clock));
        TerritoireDate known = find.territoire(dossier, jour)
                .orElseThrow(() -> Refused.because(
                        KitRefusal.INTROUVABLE,
                        "Aucun territoire du dossier " + dossier + " n'est connu le " + jour + "."));
        return at(jour, known, decoupage.get());
    }

    private static TerritoireAu at(LocalDate jour, TerritoireDate known, Referentiel referentiel) {
        Territoire territoire = known.territoire();
        return new TerritoireAu(
                jour,
                known,
                territoire.communes().stream()
                        .map(CodeCommune::of)
                        .map(code -> TerritoireAu.CommuneServie.of(code, jour, referentiel))
                        .toList());
    }
}
