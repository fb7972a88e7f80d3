package fr.relais.convention.edition;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.convention.convention.Texte;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The national texts this service knows, packaged with it (SEED 000). */
@ApplicationScoped
public class FindModeles {

    private static final List<String> CODES = List.of("AVENANT_RPE_MISSIONS_RENFORCEES");

    private final List<Modele> modeles;

    FindModeles(ObjectMapper json) {
        this.modeles = CODES.stream().map(code -> read(json, code)).toList();
    }

    public List<Modele> all() {
        return modeles;
    }

    public Modele find(String code) {
        return modeles.stream()
                .filter(modele -> modele.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.because(KitRefusal.INTROUVABLE, "Aucun modèle ne porte ce code."));
    }

    Optional<Modele> of(Texte texte) {
        return modeles.stream()
                .filter(modele -> EditionInstrument.follows(texte, modele))
                .findFirst();
    }

    private static Modele read(ObjectMapper json, String code) {
        try (InputStream in = FindModeles.class.getResourceAsStream("/modeles/" + code + ".json")) {
            return json.readValue(in, Modele.class);
        } catch (IOException e) {
            throw new UncheckedIOException(code, e);
        }
    }
}
