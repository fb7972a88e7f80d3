package fr.relais.convention.ctg;

import fr.relais.convention.SaCaf;
import fr.relais.convention.convention.Consolidation;
import fr.relais.convention.convention.Convention;
import fr.relais.convention.convention.FindConventions;
import fr.relais.convention.ctg.Avertissement.ConventionSuivie;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads the Ctg of a Caf, one of them, or those of a relais with what they warn of. */
@ApplicationScoped
public class FindCtg {

    private static final UUID FIRST = new UUID(0, 0);

    private final Ctgs ctgs;
    private final FindConventions findConventions;

    FindCtg(Ctgs ctgs, FindConventions findConventions) {
        this.ctgs = ctgs;
        this.findConventions = findConventions;
    }

    /** The Ctg that cover a relais, the first to end first, and the conventions that outlive them. */
    public record CtgDuRelais(List<Ctg> ctg, List<Avertissement> avertissements) {}

    @Transactional
    public Ctg find(UUID id) {
        return ctgs.find(id);
    }

    @Transactional
    public Page<Ctg> ofCaf(String codeCaf, Acteur acteur, PageRequest page) {
        SaCaf.require(acteur, codeCaf);
        UUID after = page.after(UUID::fromString).orElse(FIRST);
        return Page.of(
                ctgs.ofCaf(codeCaf, after, page.limitPlusOne()),
                ctg -> ctg.id().toString(),
                page,
                () -> ctgs.count(codeCaf));
    }

    @Transactional
    public CtgDuRelais ofRelais(DossierId dossier) {
        List<ConventionSuivie> conventions = findConventions.ofDossier(dossier).stream()
                .filter(convention -> convention.signed().isSigned())
                .map(FindCtg::suivie)
                .toList();
        List<Ctg> covering = ctgs.ofRelais(dossier);
        return new CtgDuRelais(
                covering,
                Avertissement.of(
                        conventions, covering.stream().map(Ctg::enVigueur).toList()));
    }

    private static ConventionSuivie suivie(Convention convention) {
        return new ConventionSuivie(convention.id(), Consolidation.periode(convention.signed()));
    }
}
