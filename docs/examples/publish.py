# Publishes with Python (pip install "paho-mqtt>=2"): DEVICE=yzdev1… TOKEN=… python3 docs/examples/publish.py HOST PORT

import os
import sys

import paho.mqtt.client as mqtt

host, port = sys.argv[1], int(sys.argv[2])
device = os.environ["DEVICE"]


def on_message(client, userdata, message):
    if message.topic == "$yizhan/refused":
        print("refused:", message.payload.decode())


client = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2, protocol=mqtt.MQTTv311)
client.username_pw_set(device, os.environ["TOKEN"])
client.on_message = on_message
client.connect(host, port)
client.loop_start()
client.publish(f"~{device}/hello", "from Python", qos=1).wait_for_publish(timeout=10)
client.disconnect()
client.loop_stop()
print("published")
