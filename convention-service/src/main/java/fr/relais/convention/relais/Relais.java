package fr.relais.convention.relais;

import fr.relais.convention.Chronologie;
import fr.relais.convention.ConventionRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Siret;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One relais petite enfance: one équipement, one dossier, one gestionnaire at a time (ACT-4). It is what it is today, and
 * keeps what it was: its names, its territories, its gestionnaires.
 */
@Entity
public class Relais {

    @Id
    String dossier;

    @Version
    long version;

    @Embedded
    Identification identification;

    Siret siret;

    @Column(name = "succede_a")
    DossierId succedeA;

    @ElementCollection
    @CollectionTable(name = "relais_identification", joinColumns = @JoinColumn(name = "dossier"))
    @OrderColumn(name = "rang")
    List<IdentificationDatee> identifications = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "gestion", joinColumns = @JoinColumn(name = "dossier"))
    @OrderColumn(name = "rang")
    List<Gestion> gestions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "territoire", joinColumns = @JoinColumn(name = "dossier"))
    @OrderColumn(name = "rang")
    List<TerritoireDate> territoires = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    NatureDossier nature = NatureDossier.RELAIS_PETITE_ENFANCE;

    protected Relais() {}

    public Relais(DossierId dossier, String nom, String commune, Siret gestionnaire, String idequ) {
        this.dossier = dossier.value();
        this.identification = new Identification(nom, commune, idequ);
        this.siret = gestionnaire;
        this.identifications.add(new IdentificationDatee(null, null, identification));
        this.gestions.add(Gestion.first(gestionnaire));
    }

    /** Another dossier takes the place of one whose gestionnaire changed (OQ-23). */
    void succeed(DossierId former) {
        if (former.value().equals(dossier)) {
            throw Refused.because(RelaisRefusal.SUCCESSION_IMPOSSIBLE, "Un dossier ne se succède pas à lui-même.")
                    .at("/succedeA");
        }
        succedeA = former;
    }

    /** From this day it is called otherwise (ASM-CONV-23). */
    void rename(IdentificationDatee nouvelle, LocalDate today) {
        Chronologie.requireNext(identifications.get(identifications.size() - 1).du(), nouvelle.du(), today);
        identifications.add(nouvelle);
        identification = nouvelle.identification();
    }

    /** From this day, which may be to come, it serves this territory; the same day again corrects the one before. */
    void serve(TerritoireDate nouveau) {
        if (!territoires.isEmpty()) {
            LocalDate last = territoires.get(territoires.size() - 1).du();
            if (nouveau.du() == null || last != null && nouveau.du().isBefore(last)) {
                throw Refused.because(
                                ConventionRefusal.MODIFICATION_HORS_ORDRE,
                                "Un territoire ne commence pas avant le précédent, du " + last + ".")
                        .at("/du");
            }
        }
        territoires.add(nouveau);
    }

    /** Another SIRET runs it from this day, of today at the latest: the one before ran it until the eve (ACT-4). */
    public void entrust(Siret nouveau, LocalDate date, MotifGestion motif, String reference, LocalDate today) {
        if (nouveau.equals(siret)) {
            throw Refused.because(
                            RelaisRefusal.BENEFICIAIRE_INCHANGE, "Le relais est déjà celui du SIRET " + nouveau + ".")
                    .at("/gestionnaire");
        }
        int last = gestions.size() - 1;
        LocalDate since = gestions.get(last).du();
        if (date.isAfter(today) || since != null && !date.isAfter(since)) {
            throw Refused.because(
                            RelaisRefusal.GESTION_HORS_ORDRE,
                            "Le changement est daté d'aujourd'hui au plus tard"
                                    + (since == null ? "." : " et d'après le " + since + "."))
                    .at("/date");
        }
        gestions.set(last, gestions.get(last).endedOn(date.minusDays(1)));
        gestions.add(new Gestion(nouveau, date, null, motif, reference));
        siret = nouveau;
    }

    /** The dossier of a coordination départementale: it is signed by the same circuit, and is no relais otherwise (§3.10). */
    public Relais asCoordination() {
        nature = NatureDossier.COORDINATION_DEPARTEMENTALE;
        return this;
    }

    public NatureDossier nature() {
        return nature;
    }

    public DossierId dossier() {
        return DossierId.of(dossier);
    }

    public String nom() {
        return identification.nom();
    }

    public String commune() {
        return identification.commune();
    }

    public Siret gestionnaire() {
        return siret;
    }

    /** The Caf's own id of the équipement, or null (§2.2). */
    public String idequ() {
        return identification.idequ();
    }

    /** The dossier whose place it took, if any. */
    public Optional<DossierId> succedeA() {
        return Optional.ofNullable(succedeA);
    }

    public long version() {
        return version;
    }

    /** How many gestionnaires it has had: the greater, the later (ACT-4). */
    public int rangGestion() {
        return gestions.size();
    }

    /** Who ran it on this day (ACT-4). */
    public Siret gestionnaire(LocalDate date) {
        return Chronologie.at(gestions, Gestion::du, date).siret();
    }

    /** What it was called on this day. */
    public Identification identification(LocalDate date) {
        return Chronologie.at(identifications, IdentificationDatee::du, date).identification();
    }

    List<Gestion> gestions() {
        return List.copyOf(gestions);
    }

    List<IdentificationDatee> identifications() {
        return List.copyOf(identifications);
    }

    /** The last to have started by this day; none when nobody told it. */
    Optional<TerritoireDate> territoire(LocalDate date) {
        return territoires.stream()
                .filter(known -> known.du() == null || !known.du().isAfter(date))
                .reduce((earlier, later) -> later);
    }
}
