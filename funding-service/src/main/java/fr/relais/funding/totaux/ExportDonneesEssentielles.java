package fr.relais.funding.totaux;

import fr.relais.funding.dossier.Gestionnaire;
import fr.relais.funding.totaux.Attribuants.Attribuant;
import fr.relais.funding.totaux.DonneeEssentielle.Versements;
import fr.relais.kit.csv.CsvWriter;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes the public data on what the Caf of who asks paid for a year: a line for each dossier that was paid something. */
@ApplicationScoped
public class ExportDonneesEssentielles {

    private static final String PAID = """
            select o.dossier, d.gestionnaire, d.nom, sum(o.montant) as montant,
                   cast(min(o.ordonne_le) as text) as premier, cast(max(o.ordonne_le) as text) as dernier,
                   (select max(f.contenu ->> 'signedAt') from fait f
                    where f.dossier = o.dossier and f.nature = 'CONVENTION') as signee
            from ordre o join dossier d on d.dossier = o.dossier
            where o.exercice = ?1
            group by o.dossier, d.gestionnaire, d.nom
            having sum(o.montant) > 0
            order by o.dossier""";

    private final EntityManager entities;
    private final Attribuants attribuants;

    ExportDonneesEssentielles(EntityManager entities, Attribuants attribuants) {
        this.entities = entities;
        this.attribuants = attribuants;
    }

    @Transactional
    public byte[] export(Exercice exercice, Acteur acteur) {
        Attribuant caf = attribuant(acteur);
        List<Tuple> rows = entities.createNativeQuery(PAID, Tuple.class)
                .setParameter(1, exercice.annee())
                .getResultList();
        return CsvWriter.write(
                DonneeEssentielle.COLONNES,
                rows.stream().map(row -> donnee(caf, exercice, row).cellules()).toList());
    }

    private Attribuant attribuant(Acteur acteur) {
        return acteur.codeCaf()
                .flatMap(code -> Optional.ofNullable(attribuants.parCaf().get(code)))
                .orElseThrow(() -> Refused.because(
                        TotauxRefusal.ATTRIBUANT_INCONNU,
                        "Le service ne connaît pas le nom et le SIRET de votre Caf."));
    }

    private static DonneeEssentielle donnee(Attribuant caf, Exercice exercice, Tuple row) {
        return new DonneeEssentielle(
                caf.nom(),
                caf.siret(),
                DossierId.of(row.get("dossier", String.class)),
                new Gestionnaire(Siret.of(row.get("gestionnaire", String.class)), row.get("nom", String.class)),
                new Versements(
                        exercice,
                        LocalDate.parse(row.get("signee", String.class)),
                        new Montant(row.get("montant", BigDecimal.class)),
                        LocalDate.parse(row.get("premier", String.class)),
                        LocalDate.parse(row.get("dernier", String.class))));
    }
}
