package fr.relais.convention.edition;

import fr.relais.convention.convention.Convention;
import fr.relais.convention.convention.FindConventions;
import fr.relais.convention.convention.Nature;
import fr.relais.convention.document.DepositDocument;
import fr.relais.convention.document.Depot;
import fr.relais.convention.document.Document;
import fr.relais.convention.document.NatureDocument;
import fr.relais.document.Fichier;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Keeps a file as a document of one instrument: the signed PDF, its paper original, the vote that allowed it (ASM-CONV-54). */
@ApplicationScoped
public class DepositInstrumentDocument {

    private final FindConventions find;
    private final DepositDocument deposit;

    DepositInstrumentDocument(FindConventions find, DepositDocument deposit) {
        this.find = find;
        this.deposit = deposit;
    }

    @Transactional
    public Document deposit(Depot depot, Fichier fichier, Acteur acteur) {
        Convention convention = find.find(depot.rattachement().convention());
        Nature nature = convention.instrument(depot.rattachement().rang()).nature();
        signedNature(depot.nature()).filter(said -> said != nature).ifPresent(said -> {
            throw Refused.because(
                            EditionRefusal.DOCUMENT_SANS_RAPPORT,
                            "L'instrument est de nature " + nature + ", le document est dit " + depot.nature() + ".")
                    .at("/nature");
        });
        return deposit.deposit(convention.dossier(), depot, fichier, acteur);
    }

    private static Optional<Nature> signedNature(NatureDocument nature) {
        return switch (nature) {
            case CONVENTION_SIGNEE -> Optional.of(Nature.CONVENTION);
            case AVENANT_SIGNE -> Optional.of(Nature.AVENANT);
            case ORIGINAL_PAPIER_SCANNE, DELIBERATION, PROJET, AUTRE -> Optional.empty();
        };
    }
}
